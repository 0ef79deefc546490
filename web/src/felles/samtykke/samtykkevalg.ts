import type { Samtykket, Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'

type Personer = Samtykkevisninger['personer']

/** Hvem samtykket til `av` kan handle om: en voksen for seg selv og barna, en ung bare for seg selv. Samme regel som på tjeneren. */
export const kanHandleOm = (personer: Personer, av: string | undefined): Personer => {
  const giver = personer.find(p => p.personId === av)
  if (!giver) return []
  return personer.filter(p => p.personId === av || (p.barn && !giver.barn))
}

/** Barna noen andre samtykker for: de skal selv bli spurt. */
export const skalSporres = (personer: Personer, av: string | undefined, om: readonly string[]): Personer =>
  personer.filter(p => p.barn && p.personId !== av && om.includes(p.personId))

/** Samtykkene som kan være grunnlaget for at noen har fortalt om alle disse menneskene. */
export const mulige = (samtykker: readonly Samtykket[], om: readonly string[]): readonly Samtykket[] =>
  samtykker.filter(s => s.retning !== 'nav-forteller' && om.every(p => s.om.some(x => x.personId === p)))

export type Dagstand = 'gjaldt' | 'for-tidlig' | 'utlopt' | 'trukket'

/** Hvordan det sto med samtykket den dagen det ble sagt noe. */
export function standDen(s: Pick<Samtykket, 'dato' | 'til' | 'trukket'>, dag: string): Dagstand {
  if (dag < s.dato) return 'for-tidlig'
  if (s.trukket && s.trukket.dato <= dag) return 'trukket'
  return dag > s.til ? 'utlopt' : 'gjaldt'
}
