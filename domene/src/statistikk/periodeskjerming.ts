import { MINSTE_TALL } from './smaTall.ts'

/** Familiene i hver gruppe av en periode. Gruppene er de tallene som vises, og det som blir igjen når de trekkes fra. */
export type Familiegrupper = readonly ReadonlySet<string>[]

/** Hvilke deler som kan vises, og om summen av dem kan det. */
export type Synlighet = { readonly deler: readonly boolean[]; readonly helheten: boolean }

/**
 * Et år og periodene i det. En periode vises når ingen gruppe i den er en til fire familier. Når året vises, kan det som er skjult regnes ut som resten; da må
 * de skjulte til sammen også ha null eller fem, og den minste som ellers kunne vises, skjules til det stemmer. Det er familiene som telles, og en familie i
 * to skjulte perioder er fortsatt én.
 */
export function synlighet(deler: readonly Familiegrupper[], skjult: readonly boolean[] = []): Synlighet {
  const trygge = (hvilke: readonly Familiegrupper[]) => sammen(hvilke).every(g => !peker(g.size))
  const vises = deler.map((d, i) => !skjult[i] && trygge([d]))
  const helheten = trygge(deler)
  while (helheten && !trygge(deler.filter((_, i) => !vises[i]))) {
    const minst = deler
      .map((d, i) => ({ i, n: d[0]?.size ?? 0 }))
      .filter(({ i }) => vises[i])
      .toSorted((a, b) => storrelse(a.n) - storrelse(b.n))[0]
    if (!minst) break
    vises[minst.i] = false
  }
  return { deler: vises, helheten }
}

const peker = (antall: number): boolean => antall > 0 && antall < MINSTE_TALL
/** En tom periode kan ikke skjule en annen. */
const storrelse = (antall: number): number => (antall === 0 ? Number.POSITIVE_INFINITY : antall)

function sammen(deler: readonly Familiegrupper[]): Familiegrupper {
  const antall = Math.max(0, ...deler.map(d => d.length))
  return Array.from({ length: antall }, (_, g) => new Set(deler.flatMap(d => [...(d[g] ?? [])])))
}
