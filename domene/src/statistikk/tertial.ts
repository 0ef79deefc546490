import type { Dato } from '../felles/dato.ts'

/** Tre perioder i året på fire måneder, `ÅÅÅÅ-1` til `ÅÅÅÅ-3`. De overlapper ikke, så to bilder kan ikke trekkes fra hverandre. */
export type Tertial = `${number}-${1 | 2 | 3}`

export const tertialFor = (d: Dato): Tertial =>
  `${Number(d.slice(0, 4))}-${Math.ceil(Number(d.slice(5, 7)) / 4) as 1 | 2 | 3}`

/** Den første og den siste måneden, fra 1 til 12, og året. */
export function manederI(t: Tertial): { readonly ar: number; readonly fra: number; readonly til: number } {
  const [ar = 0, nr = 1] = t.split('-').map(Number)
  return { ar, fra: nr * 4 - 3, til: nr * 4 }
}

export function forrigeTertial(t: Tertial): Tertial {
  const [ar = 0, nr = 1] = t.split('-').map(Number)
  const n = ar * 3 + nr - 2
  return `${Math.floor(n / 3)}-${((n % 3) + 1) as 1 | 2 | 3}`
}

/** Periodene som kan velges: denne og de fem før den, nyeste først. */
export const valgbareTertialer = (dagens: Dato): readonly Tertial[] =>
  Array.from({ length: 5 }).reduce<Tertial[]>(
    alle => [...alle, forrigeTertial(alle.at(-1) as Tertial)],
    [tertialFor(dagens)],
  )
