import { MINSTE_TALL } from './smaTall.ts'

/** Noen deler slått sammen til ett tall, så ingen av dem kan regnes ut. Alene: `deler` har én. */
export type Gruppe<D extends string> = { readonly deler: readonly D[]; readonly antall: number }

/** Hvor mange familier hver del har, og hvor mange familier delen har i det utvalget er en del av. */
export type Telling<D extends string> = Readonly<Record<D, number>>

/** Så få at tallet kan peke på noen. */
export const peker = (antall: number): boolean => antall > 0 && antall < MINSTE_TALL

/** Det som alt er vist for alle familiene: et utvalg kan bare være grovere enn dette. */
export type Helhet<D extends string> = {
  readonly grupper: readonly Gruppe<D>[]
  readonly telling: Telling<D>
}

type Valg<D extends string> = {
  readonly helhet?: Helhet<D>
  /** Deler som kan regnes ut et annet sted hvis de vises alene her. */
  readonly aldriAlene?: readonly D[]
  /** Deler som alltid vises som én. */
  readonly sammen?: readonly D[]
}

/**
 * Deler en telling i grupper der ingen gruppe har færre enn fem familier, heller ikke når den trekkes fra gruppen i det hele utvalget. Deler som ellers ville
 * pekt på noen, slås sammen med den som er minst blant alle familiene; da får et utvalg og resten av familiene de samme gruppene, og de to lagt oppå hverandre
 * sier ikke mer enn hver for seg. Null vises: at ingen mangler noe, peker ikke på noen. Hjelper det ikke, er svaret `null`. Kilde: sikkerhet K8 og S-236.
 */
export function skjermet<D extends string>(
  deler: readonly D[],
  telling: Telling<D>,
  { helhet, aldriAlene = [], sammen = [] }: Valg<D> = {},
): readonly Gruppe<D>[] | null {
  const sum = (t: Telling<D>, hvilke: readonly D[]) => hvilke.reduce((n, d) => n + t[d], 0)
  const resten = (hvilke: readonly D[]) => (helhet ? sum(helhet.telling, hvilke) - sum(telling, hvilke) : 0)
  const farlig = (hvilke: readonly D[]) =>
    peker(sum(telling, hvilke)) || peker(resten(hvilke)) || hvilke.some(d => kanRegnesUt(d, hvilke))
  // Er gruppen tom i utvalget eller i resten, er delen kjent likevel, når den er vist alene blant alle.
  const kanRegnesUt = (d: D, iGruppen: readonly D[]): boolean =>
    aldriAlene.includes(d) &&
    (iGruppen.length === 1 ||
      (helhet?.grupper.some(g => g.deler.length === 1 && g.deler[0] === d) === true &&
        sum(telling, deler) > 0 &&
        resten(deler) > 0 &&
        (sum(telling, iGruppen) === 0 || resten(iGruppen) === 0)))
  const storrelse = (hvilke: readonly D[]) => tomSist(sum(helhet?.telling ?? telling, hvilke))
  const hverForSeg = [
    ...deler.filter(d => !sammen.includes(d)).map(d => [d]),
    ...(sammen.length > 0 ? [sammen] : []),
  ]
  let grupper: (readonly D[])[] = helhet ? helhet.grupper.map(g => g.deler) : hverForSeg
  for (;;) {
    const verst = grupper.find(farlig)
    if (!verst) break
    const andre = grupper.filter(g => g !== verst).toSorted((a, b) => storrelse(a) - storrelse(b))
    const [med] = andre
    if (!med) return null
    grupper = [...grupper.filter(g => g !== verst && g !== med), [...verst, ...med]]
  }
  return grupper
    .map(g => deler.filter(d => g.includes(d)))
    .toSorted((a, b) => deler.indexOf(a[0] as D) - deler.indexOf(b[0] as D))
    .map(g => ({ deler: g, antall: sum(telling, g) }))
}

/** En tom del kan ikke skjule en annen, så den slås sammen sist. */
const tomSist = (antall: number): number => (antall === 0 ? Number.POSITIVE_INFINITY : antall)

/**
 * Måneder i en periode der summen er vist: hver måned som tallet og resten av. En måned som peker på noen, skjules; peker de skjulte til
 * sammen fortsatt på noen, skjules den minste til, til det ikke kan regnes ut.
 */
export function skjermedeManeder(
  maneder: readonly { readonly treff: number; readonly resten: number }[],
): readonly boolean[] {
  const vises = maneder.map(m => !peker(m.treff) && !peker(m.resten))
  const skjulte = () => maneder.filter((_, i) => !vises[i])
  const sum = (felt: 'treff' | 'resten') => skjulte().reduce((n, m) => n + m[felt], 0)
  const utrygt = () => peker(sum('treff')) || peker(sum('resten'))
  while (utrygt()) {
    const minst = maneder
      .map((m, i) => ({ i, n: m.treff + m.resten }))
      .filter(m => vises[m.i])
      .toSorted((a, b) => a.n - b.n)[0]
    if (!minst) break
    vises[minst.i] = false
  }
  return vises
}
