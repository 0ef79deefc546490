import type { Dato } from '../felles/dato.ts'

/**
 * Det internkontrollen holder register over (kommuneloven § 25-1: oppgaver og mål, rutiner, avvik og risiko, dokumentasjon, forbedring).
 * Ett slag er data: feltene, hvor det vises og hvem som ser det. Et nytt slag er en ny rad her og navnet i tekstene.
 */
export const SKJERMER = ['mottak', 'kartlegging', 'samtale', 'vurdering', 'vedtak', 'nodhjelp'] as const
export type Skjerm = (typeof SKJERMER)[number]

/** `skala` er fra 1 til 5. `dag` er en dato som har vært eller kommer. */
const FELTTYPE = {
  innhold: 'lang',
  kilde: 'kort',
  utgave: 'kort',
  lenke: 'lenke',
  dag: 'dag',
  avsender: 'kort',
  arsak: 'lang',
  sannsynlighet: 'skala',
  konsekvens: 'skala',
  gjores: 'lang',
  hvemGjelder: 'kort',
  antall: 'antall',
  maltall: 'kort',
  deltakere: 'kort',
  sporsmal: 'lang',
  svar: 'lang',
  svart: 'dag',
  laert: 'lang',
  tilbud: 'lang',
  informert: 'dag',
} as const
export type Felttype = 'kort' | 'lang' | 'lenke' | 'dag' | 'skala' | 'antall'
export type Feltnavn = keyof typeof FELTTYPE
export const felttype = (f: Feltnavn): Felttype => FELTTYPE[f]

/** De tre overskriftene rapporten samler styringen under (Røde Kors 2023): forankring, kompetanse og kommunikasjon. */
export const STYRING = ['forankring', 'kompetanse', 'kommunikasjon'] as const
export type Styring = (typeof STYRING)[number]
/** Det internkontrollen skal sørge for at tjenestene blir (samme kilde): planlagt, organisert, utført og vedlikeholdt. */
export const STEG = ['planlegge', 'organisere', 'utfore', 'vedlikeholde'] as const
export type Steg = (typeof STEG)[number]

type Slagdef = {
  readonly styring: Styring
  readonly steg: Steg
  readonly felt: Readonly<Partial<Record<Feltnavn, 'ma' | 'kan'>>>
  /** Ses av alle ansatte. Ellers av leder, fagansvarlig og den som eier oppføringen. */
  readonly alle: boolean
  /** Skal ha en dag for neste gjennomgang. Dagen setter et menneske; produktet foreslår ingen. */
  readonly gjennomgas: boolean
  /** Kan festes til skjermbilder, og står da der som en linje. */
  readonly skjermer: boolean
}
const def = (
  styring: Styring,
  steg: Steg,
  felt: Slagdef['felt'],
  mer: Partial<Pick<Slagdef, 'alle' | 'gjennomgas' | 'skjermer'>> = {},
): Slagdef => ({ styring, steg, felt, alle: false, gjennomgas: false, skjermer: false, ...mer })

const PAA_SKJERM = { alle: true, gjennomgas: true, skjermer: true } as const

export const SLAG = {
  rutine: def('forankring', 'utfore', { innhold: 'ma', lenke: 'kan' }, PAA_SKJERM),
  styringssignal: def(
    'forankring',
    'planlegge',
    { avsender: 'ma', dag: 'kan', innhold: 'ma', lenke: 'kan' },
    { alle: true, gjennomgas: true },
  ),
  mal: def(
    'forankring',
    'planlegge',
    { innhold: 'ma', maltall: 'kan', dag: 'kan' },
    { alle: true, gjennomgas: true },
  ),
  risiko: def(
    'forankring',
    'planlegge',
    { arsak: 'ma', sannsynlighet: 'ma', konsekvens: 'ma', gjores: 'ma' },
    { gjennomgas: true },
  ),
  partnerskapssak: def('forankring', 'organisere', { innhold: 'ma', dag: 'kan', svar: 'kan' }),
  beredskapsplan: def(
    'forankring',
    'organisere',
    { innhold: 'kan', lenke: 'ma' },
    { alle: true, gjennomgas: true },
  ),
  ovelse: def('kompetanse', 'vedlikeholde', { dag: 'ma', innhold: 'ma', antall: 'kan', laert: 'kan' }),
  kompetanseplan: def(
    'kompetanse',
    'planlegge',
    { innhold: 'ma', lenke: 'kan' },
    { alle: true, gjennomgas: true },
  ),
  opplaering: def(
    'kompetanse',
    'organisere',
    { innhold: 'ma', hvemGjelder: 'ma', dag: 'ma', antall: 'kan', laert: 'kan' },
    { alle: true },
  ),
  veileder: def(
    'kompetanse',
    'utfore',
    { utgave: 'ma', kilde: 'ma', lenke: 'kan', innhold: 'kan' },
    PAA_SKJERM,
  ),
  tolkningsuttalelse: def(
    'kompetanse',
    'utfore',
    { kilde: 'ma', dag: 'ma', lenke: 'kan', innhold: 'ma' },
    PAA_SKJERM,
  ),
  ressurs: def('kompetanse', 'utfore', { innhold: 'kan', lenke: 'kan' }, { alle: true }),
  hendelse: def('kommunikasjon', 'vedlikeholde', { dag: 'ma', innhold: 'ma', gjores: 'ma', laert: 'kan' }),
  mote: def('kommunikasjon', 'vedlikeholde', { dag: 'ma', deltakere: 'ma', innhold: 'kan', lenke: 'kan' }),
  sporsmal: def(
    'kommunikasjon',
    'utfore',
    { dag: 'ma', sporsmal: 'ma', svart: 'kan', svar: 'kan', lenke: 'kan' },
    { alle: true },
  ),
  frivillig: def(
    'kommunikasjon',
    'organisere',
    { tilbud: 'ma', informert: 'kan', lenke: 'kan' },
    { alle: true, gjennomgas: true },
  ),
} as const satisfies Record<string, Slagdef>
export type Slag = keyof typeof SLAG
/** Det som kan festes til skjermbildene, er det de ansatte skal kjenne, og kan bekrefte at de har lest. */
export const skalLeses = (s: Slag): boolean => SLAG[s].skjermer
export const ALLE_SLAG = Object.keys(SLAG) as readonly Slag[]

/** Feltene i den rekkefølgen de fylles ut. */
export const feltene = (s: Slag): readonly { readonly navn: Feltnavn; readonly ma: boolean }[] =>
  Object.entries(SLAG[s].felt).map(([navn, krav]) => ({ navn: navn as Feltnavn, ma: krav === 'ma' }))

export type Gyldighet = 'avsluttet' | 'kommer' | 'gjelder' | 'utlopt'
/** Om oppføringen gjelder den dagen. Til og med er med. */
export const gyldighet = (
  o: { readonly fra: string; readonly til: string | null; readonly avsluttet: unknown },
  dagens: Dato | string,
): Gyldighet => {
  if (o.avsluttet !== null) return 'avsluttet'
  if (o.fra > dagens) return 'kommer'
  return o.til !== null && o.til < dagens ? 'utlopt' : 'gjelder'
}
