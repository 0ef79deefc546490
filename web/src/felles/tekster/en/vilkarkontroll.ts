import type { vilkarskoder as nb } from '../nb/vilkarkontroll.ts'
import { bruddkoder } from './bruddkontroll.ts'

type Tall = Readonly<Record<string, string | number>>

/** Det kontrollen av vilkårene sier. */
export const vilkarskoder: typeof nb = {
  ...bruddkoder,
  'vilkar.avslag': () => 'Everything is refused. The conditions will not be part of the decision.',
  'vilkar.ingen': () => 'No conditions are set, and the law demands none.',
  'vilkar.uten-sammenheng': (t: Tall) =>
    `«${t.tekst}»: nobody has written how it is connected with the decision.`,
  'vilkar.uten-rimelighet': (t: Tall) => `«${t.tekst}»: nobody has written why it is not too great a burden.`,
  'vilkar.uten-barnet': (t: Tall) =>
    `«${t.tekst}»: what does the condition mean for ${t.navn}? It is not written.`,
  'vilkar.lik-sosken': (t: Tall) =>
    `«${t.tekst}»: the same is written about ${t.navn} and a sibling. Is it the same for both?`,
  'vilkar.uten-kvp': (t: Tall) =>
    `«${t.tekst}»: it is not written whether the qualification programme was considered first.`,
  'vilkar.kvp-nei': (t: Tall) =>
    `«${t.tekst}»: the qualification programme was not considered first, with a reason. Does it hold?`,
  'vilkar.uten-salgsgrunn': (t: Tall) =>
    `«${t.tekst}»: it is not written why something must be sold or exchanged.`,
  'vilkar.salg': (t: Tall) =>
    `«${t.tekst}»: we are to be reluctant to demand a sale. Is there something less intrusive?`,
  'vilkar.uten-varsel': (t: Tall) =>
    `«${t.tekst}»: nobody has answered whether the decision is to say that the support may be reduced. Without that it never can be.`,
  'vilkar.varsel-nei': (t: Tall) =>
    `«${t.tekst}»: the decision does not say that the support may be reduced, with a reason. Is that intended?`,
  'vilkar.annen-voksen': (t: Tall) =>
    `«${t.tekst}»: it applies to another adult than the applicant, and stands in the letter to the applicant. May it stand there?`,
  'vilkar.star-der': (t: Tall) =>
    `«${t.tekst}»: everything is written. Is the connection close enough, and is it reasonable for this family?`,
  'vilkar.fylt-30': (t: Tall) =>
    `«${t.tekst}»: ${t.navn} has turned 30. Section 20 a does not apply; use section 20 or remove it.`,
  'vilkar.alder-ukjent': (t: Tall) => `«${t.tekst}»: we do not know whether ${t.navn} is under 30.`,
  'vilkar.under-30-uten': (t: Tall) =>
    `${t.navn} is under 30. No activity condition is set, and no weighty reason not to is written.`,
  'vilkar.unntak': (t: Tall) =>
    `${t.navn} is under 30, and a reason not to set an activity condition is written. Does it weigh enough?`,
  'vilkar.bade-unntak-og-vilkar': (t: Tall) =>
    `An activity condition is set for ${t.navn}, and reasons against are written too. Which applies?`,
  'vilkar.soker-alder-ukjent': (t: Tall) =>
    `We do not know the date of birth of ${t.navn}. If ${t.navn} is under 30, section 20 a applies.`,
}
