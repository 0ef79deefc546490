import type { Tekstfunnkode } from '@handlingsrom/domene/tekstkontroll/typer'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
type Funn = { readonly navn: string; readonly hvorfor: string; readonly vurder: string }

/** Notatene ved siden av en begrunnelse. De sier hva som står der og hva loven sier, aldri hva som burde stått. */
export const tekstnotater = {
  funnlinje: (sitat: string, navn: string) => `«${sitat}»: ${navn}`,
  sagt: (n: number, felt: string) =>
    f(n, { en: `${felt}: ett sted å lese en gang til`, flere: `${felt}: ${n} steder å lese en gang til` }),
  kilde: (hjemmel: string, kilde: string) => `Kilde: ${hjemmel}. ${kilde}.`,
  funn: {
    veldedighet: {
      navn: 'viser til noen som deler ut mat eller klær',
      hvorfor:
        'Nav-kontoret kan ikke vise til matutdeling eller andre frivillige i stedet for å gi stønad. Et tilbud som kommer i tillegg, er noe annet.',
      vurder: 'Er behovet dekket av stønaden, også om ingen frivillige hjelper?',
    },
    'over-norm': {
      navn: 'avslag fordi inntekten er over satsen',
      hvorfor:
        'Satser og normer er veiledende. At inntekten er over dem, er ikke alene en grunn til å si nei.',
      vurder: 'Hva er de faktiske utgiftene, og hva trenger hvert barn?',
    },
    'sats-dekker-barnet': {
      navn: 'satsen brukt som vurdering av barnet',
      hvorfor:
        'Full sats er ikke en vurdering av barnet. Tilsynet fant kontorer som regnet barnas behov som ivaretatt når livsoppholdet var innvilget.',
      vurder: 'Hva trenger akkurat dette barnet, og er beløpet nok til det?',
    },
    barnetrygd: {
      navn: 'barnetrygd nevnt i en begrunnelse',
      hvorfor:
        'Barnetrygden skal holdes utenfor når stønaden regnes ut, og er heller ikke en grunn til å si nei. Den kan nevnes for å si nettopp det.',
      vurder: 'Er den brukt som penger familien har å ta av?',
    },
    stordrift: {
      navn: 'ligner en stordriftsfordel',
      hvorfor:
        'En automatisk reduksjon for familier med mange barn er lovstridig. Søsken kan ikke alltid arve klær av hverandre, på grunn av slitasje, kjønn eller størrelse.',
      vurder: 'Er det vurdert konkret for hvert barn det gjelder?',
    },
    'sats-som-rett': {
      navn: 'satsen omtalt som en rett eller et tak',
      hvorfor:
        'Satsen er et utgangspunkt. Den gir ikke rett til et bestemt beløp, og er ikke det meste som kan gis.',
      vurder: 'Sier teksten hvorfor beløpet er det det er?',
    },
  } satisfies Record<Tekstfunnkode, Funn>,
  sprak: (n: number) =>
    n === 0 ? 'Språket' : f(n, { en: 'Språket: ett notat', flere: `Språket: ${n} notater` }),
  lang: (n: number, etter: string | null) =>
    etter === null
      ? `Lang setning, ${n} ord. Kan den deles?`
      : `Lang setning, ${n} ord. Prøv punktum etter «${etter}».`,
  passiv: (ord: string) => `«${ord}» sier ikke hvem som gjør det. Prøv å skrive hvem.`,
  fagord: (ord: string, betyr: string) => `«${ord}» er et fagord (${betyr}).`,
  prov: 'Prøv:',
  lesbarhet: (lix: number, ord: number) =>
    `Lesbarhet (LIX): ${lix}. I snitt ${ord} ord i hver setning. Tallet sier noe om lengden på ord og setninger, ikke om innholdet.`,
}
