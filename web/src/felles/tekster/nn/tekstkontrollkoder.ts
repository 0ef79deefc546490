import type { Tekststed } from '@handlingsrom/domene/vedtak/skrevneOrd'
import { stedsnavn, type Tall } from '../stedsnavn.ts'

/** Feltene slik den som skrev, kjenner dem. Barnets tekst og linjens begrunnelse er navnet på barnet eller linjen. */
const STEDER = {
  begrunnelse: 'grunngivinga',
  avgjorende: 'det avgjerande',
  brukersSyn: 'det søkjaren meiner',
  alternativer: 'andre løysingar',
  formal: 'formålet',
  opphold: 'opphaldsgrunnlaget',
  barnet: '',
  motvekt: 'motvekta',
  'barnets-syn': 'synet til barnet',
  foreldresyn: 'synet til forelderen',
  linjen: '',
  'er-det-nok': 'er det nok',
  belopsvurdering: 'korleis beløpet vart til',
  reduksjon: 'kvifor mindre',
  formen: 'forma',
  mottaker: 'mottakaren',
  'paragraf-19': 'vurderinga etter § 19',
  behov: 'svaret på eit behov',
  vilkar: 'eit vilkår',
  'unntak-20a': 'unntaket frå aktivitet',
  gjenopptak: 'kvifor vedtaket er nytt',
  veiledning: 'råda og rettleiinga',
  nodhjelp: 'hjelpa',
} satisfies Record<Tekststed, string>

const sted = (t: Tall): string => stedsnavn(t, { steder: STEDER, ellers: STEDER.begrunnelse, og: 'og' })

export const tekstkoder = {
  'tekst.ingen-tekst': () => 'Inga grunngiving er skriven enno.',
  'tekst.ingen-funn': () => 'Kontrollen fann ingen av orda han ser etter. Det seier ikkje at teksten er god.',
  'tekst.veldedighet': (t: Tall) =>
    `${sted(t)}det blir vist til nokon som deler ut mat eller klede. Står det i staden for stønad?`,
  'tekst.over-norm': (t: Tall) =>
    `${sted(t)}avslaget viser til at inntekta er over satsen eller norma. Er dei faktiske utgiftene vurderte?`,
  'tekst.sats-dekker-barnet': (t: Tall) =>
    `${sted(t)}det står at satsen dekkjer det barnet treng. Kva treng akkurat dette barnet?`,
  'tekst.stordrift': (t: Tall) =>
    `${sted(t)}det er nemnt noko som liknar stordriftsfordel. Er det vurdert konkret for kvart barn?`,
  'tekst.sats-som-rett': (t: Tall) =>
    `${sted(t)}satsen er omtalt som ein rett eller eit tak. Han er rettleiande.`,
  'tekst.barnetrygd': (t: Tall) =>
    `${sted(t)}barnetrygda er nemnd. Ho er ikkje ein grunn til å seie nei, og skal haldast utanfor.`,
}
