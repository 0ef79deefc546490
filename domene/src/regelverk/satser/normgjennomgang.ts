import { type Dato, dagerMellom, leggTilManeder, manedFor } from '../../felles/dato.ts'
import { type Norm, normFor } from './norm.ts'

/** Så ofte noen skal se på om normen er nok, i måneder (S-117), og så mange dager før det vises. Tallene er våre forslag. */
const MANEDER_MELLOM = 12
const VISES_DAGER_FOR = 30

export type Normgjennomgang = {
  /** Sist noen så på beløpene mot prisene: prisdatoen, eller dagen en gjennomgang ble skrevet. Mangler når ingen vet. */
  readonly sist?: Dato
  /** Dagen det er et år siden. */
  readonly frist: Dato
}

/** Når noen skal se på normen igjen. `undefined` når kommunen ikke har noen norm nå. */
export function nesteNormgjennomgang(
  normer: readonly Norm[],
  gjennomgatt: Dato | undefined,
  idag: Dato,
): Normgjennomgang | undefined {
  const norm = normFor(normer, manedFor(idag))
  if (!norm) return undefined
  const sist = [norm.prisdato, gjennomgatt]
    .filter(d => d !== undefined)
    .toSorted()
    .at(-1)
  const frist = sist ? leggTilManeder(sist, MANEDER_MELLOM) : (norm.fort ?? idag)
  return { ...(sist ? { sist } : {}), frist }
}

/**
 * Den årlige gjennomgangen av normen kommunen bruker nå: «fortløpende vurdere om satser … sett opp mot gjeldende prisnivå». `undefined`
 * når det ikke er noe å gjøre ennå, eller kommunen ikke har noen norm.
 */
export function normgjennomgang(
  normer: readonly Norm[],
  gjennomgatt: Dato | undefined,
  idag: Dato,
): Normgjennomgang | undefined {
  const neste = nesteNormgjennomgang(normer, gjennomgatt, idag)
  return neste && dagerMellom(idag, neste.frist) <= VISES_DAGER_FOR ? neste : undefined
}
