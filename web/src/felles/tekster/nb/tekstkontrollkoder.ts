import type { Tekststed } from '@handlingsrom/domene/vedtak/skrevneOrd'
import { stedsnavn, type Tall } from '../stedsnavn.ts'

/** Feltene slik den som skrev, kjenner dem. Barnets tekst og linjens begrunnelse er navnet på barnet eller linjen. */
const STEDER = {
  begrunnelse: 'begrunnelsen',
  avgjorende: 'det avgjørende',
  brukersSyn: 'det søkeren mener',
  alternativer: 'andre løsninger',
  formal: 'formålet',
  opphold: 'oppholdsgrunnlaget',
  barnet: '',
  motvekt: 'motvekten',
  'barnets-syn': 'barnets syn',
  foreldresyn: 'forelderens syn',
  linjen: '',
  'er-det-nok': 'er det nok',
  belopsvurdering: 'hvordan beløpet ble til',
  reduksjon: 'hvorfor mindre',
  formen: 'formen',
  mottaker: 'mottakeren',
  'paragraf-19': 'vurderingen etter § 19',
  behov: 'svaret på et behov',
  vilkar: 'et vilkår',
  'unntak-20a': 'unntaket fra aktivitet',
  gjenopptak: 'hvorfor vedtaket er nytt',
  veiledning: 'rådene og veiledningen',
  nodhjelp: 'hjelpen',
} satisfies Record<Tekststed, string>

const sted = (t: Tall): string => stedsnavn(t, { steder: STEDER, ellers: STEDER.begrunnelse, og: 'og' })

export const tekstkoder = {
  'tekst.ingen-tekst': () => 'Ingen begrunnelse er skrevet ennå.',
  'tekst.ingen-funn': () => 'Kontrollen fant ingen av ordene den ser etter. Det sier ikke at teksten er god.',
  'tekst.veldedighet': (t: Tall) =>
    `${sted(t)}det vises til noen som deler ut mat eller klær. Står det i stedet for stønad?`,
  'tekst.over-norm': (t: Tall) =>
    `${sted(t)}avslaget viser til at inntekten er over satsen eller normen. Er de faktiske utgiftene vurdert?`,
  'tekst.sats-dekker-barnet': (t: Tall) =>
    `${sted(t)}det står at satsen dekker det barnet trenger. Hva trenger akkurat dette barnet?`,
  'tekst.stordrift': (t: Tall) =>
    `${sted(t)}det er nevnt noe som ligner stordriftsfordel. Er det vurdert konkret for hvert barn?`,
  'tekst.sats-som-rett': (t: Tall) =>
    `${sted(t)}satsen er omtalt som en rett eller et tak. Den er veiledende.`,
  'tekst.barnetrygd': (t: Tall) =>
    `${sted(t)}barnetrygden er nevnt. Den er ikke en grunn til å si nei, og skal holdes utenfor.`,
}
