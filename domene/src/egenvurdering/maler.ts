/**
 * Hva en egenvurdering inneholder, slik kildene sier det. Delene og milepælene er statsforvalterens for kvalifiseringsprogrammet (kilde 002,
 * februar 2023); spørsmålene om barn er «Tips til internkontroll» og «Noen hjelpespørsmål helt til slutt» (kilde 000, mars 2023). Der en kilde
 * nevner noe uten å gi innholdet, står det i `kildenMangler`, og kontoret skriver sitt eget. Ingenting er diktet til.
 */
type Trespraak = { readonly nb: string; readonly nn: string; readonly en: string }

export const MALER = ['barn-og-familie', 'kvp', 'okonomisk-radgivning'] as const
export type Malnavn = (typeof MALER)[number]

/** Delene, i rekkefølgen kilden har dem. */
export const DELER = [
  'tidsplan',
  'dokumenter',
  'moter',
  'refleksjon',
  'samtaler',
  'saksprove',
  'rapport',
] as const
export type Del = (typeof DELER)[number]

/** Kilden nevner rapporteringsskjemaet uten å gi feltene. Disse er delene tilsynsrapportene har. */
export const RAPPORTDELER = [
  'tema',
  'lovgrunnlag',
  'faktagrunnlag',
  'vurdering',
  'konklusjon',
  'oppfolging',
] as const
export type Rapportdel = (typeof RAPPORTDELER)[number]

export const MILEPAELER = [
  'pamelding',
  'oppstartsmote',
  'opplaering',
  'innsending',
  'oppsummeringsmote',
] as const
export type Malmilepael = (typeof MILEPAELER)[number]

/** `rutine`: ja, delvis eller nei, med egne ord. `ettertanke`: bare egne ord. */
export type Sporsmal = {
  readonly id: string
  readonly slag: 'rutine' | 'ettertanke'
  readonly tekst: Trespraak
}
const s = (id: string, slag: Sporsmal['slag'], nb: string, nn: string, en: string): Sporsmal => ({
  id,
  slag,
  tekst: { nb, nn, en },
})

/** De ti spørsmålene: sju om rutiner og fast praksis, tre til ettertanke. */
const DE_TI: readonly Sporsmal[] = [
  s(
    'nar',
    'rutine',
    'Har vi rutiner eller fast praksis for når kartleggingssamtaler skal gjennomføres (førstegangssamtale og jevnlige samtaler)?',
    'Har vi rutinar eller fast praksis for når kartleggingssamtalar skal gjennomførast (førstegongssamtale og jamlege samtalar)?',
    'Do we have routines or established practice for when mapping conversations are held (first and regular conversations)?',
  ),
  s(
    'hvor',
    'rutine',
    'Har vi rutiner eller fast praksis for hvor kartleggingssamtalene skal gjennomføres (kontoret, telefon eller hjemmebesøk)?',
    'Har vi rutinar eller fast praksis for kvar kartleggingssamtalane skal gjennomførast (kontoret, telefon eller heimebesøk)?',
    'Do we have routines or established practice for where mapping conversations are held (office, telephone or home visit)?',
  ),
  s(
    'hvordan',
    'rutine',
    'Har vi rutiner eller fast praksis for hvordan vi snakker med foreldre om barns behov?',
    'Har vi rutinar eller fast praksis for korleis vi snakkar med foreldre om behova til barn?',
    'Do we have routines or established practice for how we talk with parents about children’s needs?',
  ),
  s(
    'hva',
    'rutine',
    'Har vi rutiner eller fast praksis for hva vi spør barnefamilier om når de søker om sosiale tjenester (spør vi om det samme)?',
    'Har vi rutinar eller fast praksis for kva vi spør barnefamiliar om når dei søkjer om sosiale tenester (spør vi om det same)?',
    'Do we have routines or established practice for what we ask families with children when they apply for social services (do we ask the same)?',
  ),
  s(
    'verktoy',
    'rutine',
    'Har vi eventuelt rutiner eller fast praksis for å bruke kartleggingsverktøy (for eksempel kartleggingsskjema)?',
    'Har vi eventuelt rutinar eller fast praksis for å bruke kartleggingsverktøy (til dømes kartleggingsskjema)?',
    'Do we, if relevant, have routines or established practice for using mapping tools (such as a mapping form)?',
  ),
  s(
    'vedtakene',
    'rutine',
    'Viser vedtakene våre hvilke faktiske forhold ved familien og barna som har vært avgjørende i saken?',
    'Viser vedtaka våre kva faktiske forhold ved familien og barna som har vore avgjerande i saka?',
    'Do our decisions show which facts about the family and the children were decisive?',
  ),
  s(
    'journalnotatene',
    'rutine',
    'Viser journalnotatene våre at familien og barnas situasjon er tilstrekkelig undersøkt?',
    'Viser journalnotata våre at situasjonen til familien og barna er tilstrekkeleg undersøkt?',
    'Do our case notes show that the situation of the family and the children has been sufficiently examined?',
  ),
  s(
    'nodvendig',
    'ettertanke',
    'Hva vurderer dere er nødvendig å kartlegge i saken (hvorfor, hvorfor ikke)?',
    'Kva vurderer de at er nødvendig å kartleggje i saka (kvifor, kvifor ikkje)?',
    'What do you consider necessary to map in the case (why, why not)?',
  ),
  s(
    'mate',
    'ettertanke',
    'På hvilken måte har dere kartlagt eller forsøkt å kartlegge familien?',
    'På kva måte har de kartlagt eller prøvd å kartleggje familien?',
    'In what way have you mapped, or tried to map, the family?',
  ),
  s(
    'opplysningene',
    'ettertanke',
    'Hva gjør dere med opplysningene dere får (behov for økonomisk stønad, oppfølging eller samarbeid med andre)?',
    'Kva gjer de med opplysningane de får (behov for økonomisk stønad, oppfølging eller samarbeid med andre)?',
    'What do you do with the information you get (need for financial support, follow-up or cooperation with others)?',
  ),
]

export type Kildemangel = 'sporsmal' | 'guide' | 'rapportfelt' | 'tidsplan'

export const MALEN = {
  'barn-og-familie': { sporsmal: DE_TI, kildenMangler: ['guide', 'rapportfelt', 'tidsplan'] },
  kvp: { sporsmal: [], kildenMangler: ['sporsmal', 'guide', 'rapportfelt'] },
  'okonomisk-radgivning': {
    sporsmal: [],
    kildenMangler: ['sporsmal', 'guide', 'rapportfelt', 'tidsplan'],
  },
} as const satisfies Record<
  Malnavn,
  { readonly sporsmal: readonly Sporsmal[]; readonly kildenMangler: readonly Kildemangel[] }
>
