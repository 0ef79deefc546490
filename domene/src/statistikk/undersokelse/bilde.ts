import type { Maned } from '../../felles/dato.ts'
import { PAASTANDER, type Paastand, type Skalasvar, type Svar, UENIG } from '../../undersokelse/sporsmal.ts'
import { type Intervall, wilson } from '../enighet.ts'
import { type Del, erTrygt, fineste, type Inndelinger, tell } from './inndeling.ts'
import type { Periode } from './perioder.ts'

export type Kategori = Skalasvar | 'ikke-svart'
export type Brevkategori = 'gjenspeiler' | 'standardtekst' | 'leser' | 'leser-ikke' | 'ikke-svart'

/** Skalaen, så rapportens fire grupper, så tre, så uenig mot resten. Den som hoppet over, legges først sammen med den som ikke vet. */
const FIRE: readonly (readonly Kategori[])[] = [['1', '2'], ['3'], ['4', '5'], ['vet-ikke', 'ikke-svart']]
const GROVE: Inndelinger<Kategori> = [
  FIRE,
  [
    ['1', '2'],
    ['3', 'vet-ikke', 'ikke-svart'],
    ['4', '5'],
  ],
  [
    ['1', '2'],
    ['3', '4', '5', 'vet-ikke', 'ikke-svart'],
  ],
]
export const INNDELINGER: Inndelinger<Kategori> = [
  [['1'], ['2'], ['3'], ['4'], ['5'], ['vet-ikke'], ['ikke-svart']],
  [['1'], ['2'], ['3'], ['4'], ['5'], ['vet-ikke', 'ikke-svart']],
  ...GROVE,
]
/** `leser`: leser brevene, men svarte ikke på om brevet er en standardtekst. */
export const BREVINNDELINGER: Inndelinger<Brevkategori> = [
  [['gjenspeiler'], ['standardtekst'], ['leser'], ['leser-ikke'], ['ikke-svart']],
  [['gjenspeiler'], ['standardtekst'], ['leser'], ['leser-ikke', 'ikke-svart']],
  [['gjenspeiler', 'leser'], ['standardtekst'], ['leser-ikke', 'ikke-svart']],
  [
    ['gjenspeiler', 'leser', 'standardtekst'],
    ['leser-ikke', 'ikke-svart'],
  ],
]

type Fordeling<K extends string> = readonly Del<K>[] | null
/** `egen`: de rapporten skiller ut. `resten`: alle andre som svarte noe, også de som hoppet over spørsmålet. */
export type Kryss = { readonly egen: readonly Del<Kategori>[]; readonly resten: readonly Del<Kategori>[] }

/** Rapportens figurer 1–5 og spørsmålet om brevet, for én periode. `null`: for få svar til at figuren kan vises. */
export type Undersokelsesbilde = {
  readonly fra: Maned
  readonly til: Maned
  readonly antall: number
  readonly paastander: Readonly<Record<Paastand, Fordeling<Kategori>>>
  readonly etterKartlegging: Kryss | null
  readonly etterHensyn: Kryss | null
  readonly etterBegge: Kryss | null
  readonly brevet: Fordeling<Brevkategori>
}

const kategori = (s: Svar, p: Paastand): Kategori => s[p] ?? 'ikke-svart'
const uenigI = (p: Paastand) => (s: Svar) => s[p] !== null && UENIG.includes(s[p])
const uenigIBegge = (s: Svar): boolean => uenigI('kartlegging')(s) && uenigI('hensyn')(s)
const verdier = (svar: readonly Svar[]): readonly Kategori[] => svar.map(s => kategori(s, 'tilstrekkelig'))

export function undersokelsesbilde({ fra, til, svar }: Periode): Undersokelsesbilde {
  const kartlegging = kryss(svar, uenigI('kartlegging'), GROVE)
  const hensyn = kryss(svar, uenigI('hensyn'), GROVE)
  return {
    fra,
    til,
    antall: svar.length,
    paastander: perPaastand(p =>
      fordel(
        svar.map(s => kategori(s, p)),
        INNDELINGER,
      ),
    ),
    etterKartlegging: kartlegging,
    etterHensyn: hensyn,
    etterBegge: begge(svar, kartlegging !== null, hensyn !== null),
    brevet: fordel(svar.map(brevkategori), BREVINNDELINGER),
  }
}

const perPaastand = <T>(fn: (p: Paastand) => T): Readonly<Record<Paastand, T>> =>
  Object.fromEntries(PAASTANDER.map(p => [p, fn(p)])) as Record<Paastand, T>

function fordel<K extends string>(svar: readonly K[], inndelinger: Inndelinger<K>): Fordeling<K> {
  const inndeling = fineste([svar], inndelinger)
  return inndeling && tell(svar, inndeling)
}

function kryss(
  svar: readonly Svar[],
  iGruppen: (s: Svar) => boolean,
  inndelinger: Inndelinger<Kategori>,
  rester: readonly (readonly Svar[])[] = [],
): Kryss | null {
  const [egen, resten] = [svar.filter(iGruppen), svar.filter(s => !iGruppen(s))]
  const inndeling = fineste([egen, resten, ...rester].map(verdier), inndelinger)
  return inndeling && { egen: tell(verdier(egen), inndeling), resten: tell(verdier(resten), inndeling) }
}

/**
 * Figur 5. Står den ved siden av figurene 1, 2 og 4, kan en trekke den fra dem og få dem som bare var uenige i det ene. Da må også de være trygge: antallet alltid,
 * og svarene deres når figur 4 er vist.
 */
function begge(svar: readonly Svar[], visKartlegging: boolean, visHensyn: boolean): Kryss | null {
  const [k, h] = [uenigI('kartlegging'), uenigI('hensyn')]
  const bareKartlegging = svar.filter(s => k(s) && !h(s))
  const bareHensyn = svar.filter(s => h(s) && !k(s))
  const ingen = svar.filter(s => !h(s) && !k(s))
  if (![bareKartlegging, bareHensyn, ingen].every(g => erTrygt(g.length))) return null
  return kryss(svar, uenigIBegge, INNDELINGER, [
    ...(visKartlegging ? [bareKartlegging, svar.filter(s => !k(s))] : []),
    ...(visHensyn ? [bareHensyn, svar.filter(s => !h(s))] : []),
    ...(visKartlegging && visHensyn ? [ingen] : []),
  ])
}

function brevkategori(s: Svar): Brevkategori {
  if (s.leser === null) return 'ikke-svart'
  if (s.leser === 'nei') return 'leser-ikke'
  return s.brevet ?? 'leser'
}

/** Andelen av alle som svarte på noe, med 95 % intervall. `null` når delene ikke er vist hver for seg. */
export function andelAv<K extends string>(
  deler: readonly Del<K>[],
  kategorier: readonly K[],
): { readonly antall: number; readonly andel: number; readonly intervall: Intervall } | null {
  const inne = deler.filter(d => d.kategorier.every(k => kategorier.includes(k)))
  const dekket = inne.flatMap(d => d.kategorier)
  const av = deler.reduce((n, d) => n + d.antall, 0)
  if (av === 0 || !kategorier.every(k => dekket.includes(k))) return null
  const antall = inne.reduce((n, d) => n + d.antall, 0)
  return { antall, andel: antall / av, intervall: wilson(antall, av) }
}
