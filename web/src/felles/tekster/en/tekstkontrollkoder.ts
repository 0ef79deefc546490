import type { Tekststed } from '@handlingsrom/domene/vedtak/skrevneOrd'
import { stedsnavn, type Tall } from '../stedsnavn.ts'

/** Feltene slik den som skrev, kjenner dem. Barnets tekst og linjens begrunnelse er navnet på barnet eller linjen. */
const STEDER = {
  begrunnelse: 'the reasons',
  avgjorende: 'what was decisive',
  brukersSyn: 'what the applicant thinks',
  alternativer: 'other solutions',
  formal: 'the purpose',
  opphold: 'the ground of residence',
  barnet: '',
  motvekt: 'the opposing consideration',
  'barnets-syn': 'the child’s view',
  foreldresyn: 'the parent’s view',
  linjen: '',
  'er-det-nok': 'is it enough',
  belopsvurdering: 'how the amount came about',
  reduksjon: 'why less',
  formen: 'the form',
  mottaker: 'the payee',
  'paragraf-19': 'the assessment under § 19',
  behov: 'the answer to a need',
  vilkar: 'a condition',
  'unntak-20a': 'the exception from activity',
  gjenopptak: 'why the decision is new',
  veiledning: 'the advice and guidance',
  nodhjelp: 'the help',
} satisfies Record<Tekststed, string>

const sted = (t: Tall): string => stedsnavn(t, { steder: STEDER, ellers: STEDER.begrunnelse, og: 'and' })

export const tekstkoder = {
  'tekst.ingen-tekst': () => 'No reasons have been written yet.',
  'tekst.ingen-funn': () =>
    'The check found none of the words it looks for. That does not say the text is good.',
  'tekst.veldedighet': (t: Tall) =>
    `${sted(t)}it points to someone who hands out food or clothes. Is that instead of support?`,
  'tekst.over-norm': (t: Tall) =>
    `${sted(t)}the refusal points to income above the rate or norm. Have the actual expenses been assessed?`,
  'tekst.sats-dekker-barnet': (t: Tall) =>
    `${sted(t)}it says that the rate covers what the child needs. What does this very child need?`,
  'tekst.stordrift': (t: Tall) =>
    `${sted(t)}something like economies of scale is mentioned. Is it assessed concretely for each child?`,
  'tekst.sats-som-rett': (t: Tall) =>
    `${sted(t)}the rate is spoken of as a right or a ceiling. It is guidance.`,
  'tekst.barnetrygd': (t: Tall) =>
    `${sted(t)}child benefit is mentioned. It is no reason to say no, and shall be kept outside.`,
}
