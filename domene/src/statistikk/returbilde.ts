import type { Dato } from '../felles/dato.ts'
import { RETURGRUNNER, type Returgrunn } from '../vedtak/hendelser.ts'
import { utenSmaTall } from './smaTall.ts'
import { type Tertial, tertialFor } from './tertial.ts'

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
