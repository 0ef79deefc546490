import { forSammenligning } from '../felles/tekst.ts'
import type { Akuttbehov } from './hendelser.ts'

/** En linje søkeren har merket som nødhjelp. `tekst` er linjen slik den står i søknaden. */
export type Nodhjelpslinje = { readonly behov: readonly Akuttbehov[]; readonly tekst: string }

/** nav.no skriver valgene som «Nødhjelp: Har ikke bosted, Har ikke mat, Har ikke strøm» (kontrakten, a.1). */
const NODHJELPSLINJE = /^[\s>*•-]*n(?:ø|oe|o|au)dhjelp\s*(?::|$)/u
const NEVNT = /n(?:ø|oe|o|au)dhjelp/u

const KJENNETEGN: readonly (readonly [Akuttbehov, RegExp])[] = [
  ['mat', /\bmat(?:varer|penger)?\b/u],
  ['bosted', /bosted|bolig|husrom|\btak over\b|\bsove/u],
  ['strom', /str(?:ø|o|oe|au)m/u],
]

export function finnNodhjelpslinjer(hvaSokesOm: string | undefined): readonly Nodhjelpslinje[] {
  return linjer(hvaSokesOm).filter(erNodhjelpslinje).map(lagLinje)
}

/** Ordet står i teksten, men ikke på en nødhjelpslinje. En maskin avgjør ikke hva det betyr; et menneske må lese. */
export function nevnerNodhjelpEllers(...tekster: readonly (string | undefined)[]): boolean {
  return tekster.flatMap(linjer).some(l => !erNodhjelpslinje(l) && NEVNT.test(forSammenligning(l)))
}

/** Alle akutte behov på tvers av linjene, uten gjentakelser. */
export const akutteBehov = (linjer: readonly Nodhjelpslinje[]): readonly Akuttbehov[] => [
  ...new Set(linjer.flatMap(l => l.behov)),
]

const linjer = (t: string | undefined): readonly string[] => (t ?? '').split(/\r\n|\r|\n|\u2028|\u2029/u)
const erNodhjelpslinje = (linje: string): boolean => NODHJELPSLINJE.test(forSammenligning(linje))

function lagLinje(linje: string): Nodhjelpslinje {
  const etterKolon = forSammenligning(linje).replace(NODHJELPSLINJE, '')
  const behov = KJENNETEGN.filter(([, monster]) => monster.test(etterKolon)).map(([navn]) => navn)
  return { behov: behov.length > 0 ? behov : ['ukjent'], tekst: linje.trim() }
}
