import type { vilkarskoder as nb } from '../nb/vilkarkontroll.ts'
import { bruddkoder } from './bruddkontroll.ts'

type Tall = Readonly<Record<string, string | number>>

/** Det kontrollen av vilkårene sier. */
export const vilkarskoder: typeof nb = {
  ...bruddkoder,
  'vilkar.avslag': () => 'Alt er avslått. Vilkåra blir ikkje med i vedtaket.',
  'vilkar.ingen': () => 'Ingen vilkår er sette, og lova krev ikkje noko.',
  'vilkar.uten-sammenheng': (t: Tall) =>
    `«${t.tekst}»: ingen har skrive korleis det heng saman med vedtaket.`,
  'vilkar.uten-rimelighet': (t: Tall) => `«${t.tekst}»: ingen har skrive kvifor det ikkje er for tyngjande.`,
  'vilkar.uten-barnet': (t: Tall) => `«${t.tekst}»: kva betyr vilkåret for ${t.navn}? Det står ikkje.`,
  'vilkar.lik-sosken': (t: Tall) =>
    `«${t.tekst}»: det same står om ${t.navn} og eit søsken. Er det likt for begge?`,
  'vilkar.uten-kvp': (t: Tall) =>
    `«${t.tekst}»: det står ikkje om kvalifiseringsprogrammet er vurdert først.`,
  'vilkar.kvp-nei': (t: Tall) =>
    `«${t.tekst}»: kvalifiseringsprogrammet er ikkje vurdert først, med ein grunn. Held han?`,
  'vilkar.uten-salgsgrunn': (t: Tall) => `«${t.tekst}»: det står ikkje kvifor noko må seljast eller bytast.`,
  'vilkar.salg': (t: Tall) =>
    `«${t.tekst}»: vi skal vere tilbakehaldne med å krevje sal. Finst det noko mindre inngripande?`,
  'vilkar.uten-varsel': (t: Tall) =>
    `«${t.tekst}»: det er ikkje svart på om vedtaket skal seie at stønaden kan bli redusert. Utan det kan han aldri bli det.`,
  'vilkar.varsel-nei': (t: Tall) =>
    `«${t.tekst}»: vedtaket seier ikkje at stønaden kan bli redusert, med ein grunn. Er det meininga?`,
  'vilkar.annen-voksen': (t: Tall) =>
    `«${t.tekst}»: det gjeld ein annan vaksen enn søkjaren, og står i brevet til søkjaren. Kan det stå der?`,
  'vilkar.star-der': (t: Tall) =>
    `«${t.tekst}»: alt er skrive. Er samanhengen nær nok, og er det rimeleg for denne familien?`,
  'vilkar.fylt-30': (t: Tall) =>
    `«${t.tekst}»: ${t.navn} har fylt 30 år. § 20 a gjeld ikkje; bruk § 20 eller ta det bort.`,
  'vilkar.alder-ukjent': (t: Tall) => `«${t.tekst}»: vi veit ikkje om ${t.navn} er under 30 år.`,
  'vilkar.under-30-uten': (t: Tall) =>
    `${t.navn} er under 30 år. Det er ikkje sett vilkår om aktivitet, og det står ingen tungtvegande grunn til å la vere.`,
  'vilkar.unntak': (t: Tall) =>
    `${t.navn} er under 30 år, og det står ein grunn til ikkje å setje vilkår om aktivitet. Veg han tungt nok?`,
  'vilkar.bade-unntak-og-vilkar': (t: Tall) =>
    `Det er sett vilkår om aktivitet for ${t.navn}, og det står samstundes grunnar mot. Kva gjeld?`,
  'vilkar.soker-alder-ukjent': (t: Tall) =>
    `Vi veit ikkje fødselsdatoen til ${t.navn}. Er ${t.navn} under 30 år, gjeld § 20 a.`,
}
