import { BREVET, LESER, SKALA, type Skalasvar, type Svar } from './sporsmal.ts'

/**
 * Alle svarene i én måned ved ett kontor: hvor mange som svarte det samme. En pose uten rekkefølge, uten nummer og uten tid, så to svar som er like, er det
 * samme svaret to ganger, og ingen kan si hvilket som kom sist.
 */
export type Bunke = Readonly<Record<string, number>>

export const TOM_BUNKE: Bunke = {}

export function leggI(bunke: Bunke, svar: Svar): Bunke {
  const nokkel = somNokkel(svar)
  const ny = { ...bunke, [nokkel]: (bunke[nokkel] ?? 0) + 1 }
  // Alltid i den samme rekkefølgen: ellers ville raden sagt hvilken kombinasjon som kom først.
  return Object.fromEntries(Object.entries(ny).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

export const svarene = (bunke: Bunke): readonly Svar[] =>
  Object.entries(bunke).flatMap(([nokkel, antall]) => Array.from({ length: antall }, () => fraNokkel(nokkel)))

/** Ett tegn for hvert spørsmål; «-» er hoppet over. Brevet er bare med når brevene leses. */
const somNokkel = (s: Svar): string =>
  [
    skala(s.kartlegging),
    skala(s.hensyn),
    skala(s.tilstrekkelig),
    s.leser?.[0] ?? '-',
    s.leser === 'ja' ? (s.brevet?.[0] ?? '-') : '-',
  ].join('')

const skala = (s: Skalasvar | null): string => s?.[0] ?? '-'

function fraNokkel(nokkel: string): Svar {
  const [k, h, t, l, b] = nokkel
  const finn = <V extends string>(alle: readonly V[], tegn: string | undefined): V | null =>
    alle.find(v => v[0] === tegn) ?? null
  return {
    kartlegging: finn(SKALA, k),
    hensyn: finn(SKALA, h),
    tilstrekkelig: finn(SKALA, t),
    leser: finn(LESER, l),
    brevet: finn(BREVET, b),
  }
}
