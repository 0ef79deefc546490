import { flertall } from '../flertall.ts'
import type { tekstnotater as nb } from '../nb/tekstnotater.ts'

const f = flertall('nn')

export const tekstnotater: typeof nb = {
  funnlinje: (sitat, navn) => `«${sitat}»: ${navn}`,
  sagt: (n, felt) =>
    f(n, { en: `${felt}: éin stad å lese ein gong til`, flere: `${felt}: ${n} stader å lese ein gong til` }),
  kilde: (hjemmel, kilde) => `Kjelde: ${hjemmel}. ${kilde}.`,
  funn: {
    veldedighet: {
      navn: 'viser til nokon som deler ut mat eller klede',
      hvorfor:
        'Nav-kontoret kan ikkje vise til matutdeling eller andre frivillige i staden for å gi stønad. Eit tilbod som kjem i tillegg, er noko anna.',
      vurder: 'Er behovet dekt av stønaden, også om ingen frivillige hjelper?',
    },
    'over-norm': {
      navn: 'avslag fordi inntekta er over satsen',
      hvorfor:
        'Satsar og normer er rettleiande. At inntekta er over dei, er ikkje åleine ein grunn til å seie nei.',
      vurder: 'Kva er dei faktiske utgiftene, og kva treng kvart barn?',
    },
    'sats-dekker-barnet': {
      navn: 'satsen brukt som vurdering av barnet',
      hvorfor:
        'Full sats er ikkje ei vurdering av barnet. Tilsynet fann kontor som rekna behova til barna som ivaretekne når livsopphaldet var innvilga.',
      vurder: 'Kva treng akkurat dette barnet, og er beløpet nok til det?',
    },
    barnetrygd: {
      navn: 'barnetrygd nemnd i ei grunngiving',
      hvorfor:
        'Barnetrygda skal haldast utanfor når stønaden blir rekna ut, og er heller ikkje ein grunn til å seie nei. Ho kan nemnast for å seie nettopp det.',
      vurder: 'Er ho brukt som pengar familien har å ta av?',
    },
    stordrift: {
      navn: 'liknar ein stordriftsfordel',
      hvorfor:
        'Ein automatisk reduksjon for familiar med mange barn er lovstridig. Sysken kan ikkje alltid arve klede av kvarandre, på grunn av slitasje, kjønn eller storleik.',
      vurder: 'Er det vurdert konkret for kvart barn det gjeld?',
    },
    'sats-som-rett': {
      navn: 'satsen omtalt som ein rett eller eit tak',
      hvorfor:
        'Satsen er eit utgangspunkt. Han gir ikkje rett til eit bestemt beløp, og er ikkje det meste som kan givast.',
      vurder: 'Seier teksten kvifor beløpet er det det er?',
    },
  },
  sprak: n => (n === 0 ? 'Språket' : f(n, { en: 'Språket: eitt notat', flere: `Språket: ${n} notat` })),
  lang: (n, etter) =>
    etter === null
      ? `Lang setning, ${n} ord. Kan ho delast?`
      : `Lang setning, ${n} ord. Prøv punktum etter «${etter}».`,
  passiv: ord => `«${ord}» seier ikkje kven som gjer det. Prøv å skrive kven.`,
  fagord: (ord, betyr) => `«${ord}» er eit fagord (${betyr}).`,
  prov: 'Prøv:',
  lesbarhet: (lix, ord) =>
    `Lesbarheit (LIX): ${lix}. I snitt ${ord} ord i kvar setning. Talet seier noko om lengda på ord og setningar, ikkje om innhaldet.`,
}
