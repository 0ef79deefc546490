import type { Dato } from '../felles/dato.ts'
import { RETURGRUNNER, type Returgrunn } from '../vedtak/hendelser.ts'
import { utenSmaTall } from './smaTall.ts'

/** Tre perioder i året på fire måneder, `ÅÅÅÅ-1` til `ÅÅÅÅ-3`. De overlapper ikke, så to bilder kan ikke trekkes fra hverandre. */
export type Tertial = `${number}-${1 | 2 | 3}`

export const tertialFor = (d: Dato): Tertial =>
  `${Number(d.slice(0, 4))}-${Math.ceil(Number(d.slice(5, 7)) / 4) as 1 | 2 | 3}`

/** Den første og den siste måneden, fra 1 til 12, og året. */
export function manederI(t: Tertial): { readonly ar: number; readonly fra: number; readonly til: number } {
  const [ar = 0, nr = 1] = t.split('-').map(Number)
  return { ar, fra: nr * 4 - 3, til: nr * 4 }
}

/** Periodene som kan velges: denne og de fem før den, nyeste først. */
export function valgbareTertialer(dagens: Dato): readonly Tertial[] {
  const [ar = 0, nr = 1] = tertialFor(dagens).split('-').map(Number)
  return Array.from({ length: 6 }, (_, i) => {
    const n = ar * 3 + nr - 1 - i
    return `${Math.floor(n / 3)}-${((n % 3) + 1) as 1 | 2 | 3}` as const
  })
}

/** Én retur: hvilken familie, hvilken dag og de kodede grunnene. Ikke hvem som sendte den, og ikke hvem som fikk den. */
export type Returrad = {
  readonly sakId: string
  readonly dato: Dato
  readonly grunner: readonly Returgrunn[]
}

/**
 * Hvor mange returer hver grunn hadde i perioden (S-124). En retur med to grunner teller på begge, så summen er ikke antall returer; den
 * summen vises ikke, for da kunne et skjult tall regnes ut. `null`: for få familier til at tallet kan vises.
 */
export function returbilde(
  rader: readonly Returrad[],
  periode: Tertial,
): readonly { readonly grunn: Returgrunn; readonly antall: number | null }[] {
  const med = rader.filter(r => tertialFor(r.dato) === periode)
  return RETURGRUNNER.map(grunn => {
    const treff = med.filter(r => r.grunner.includes(grunn))
    return { grunn, antall: utenSmaTall(treff.length, new Set(treff.map(r => r.sakId)).size) }
  })
}
