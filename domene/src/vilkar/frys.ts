import type { VilkarId } from '../felles/id.ts'
import type { Unntak20a } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import { gjeldendeVilkar, type Vilkarene } from './tilstand.ts'
import type { Vilkarsinnhold } from './typer.ts'

/** Et vilkår slik det sto da vedtaket ble foreslått. */
export type Vedtaksvilkar = Vilkarsinnhold & { readonly vilkarId: VilkarId }
export type Vilkarsdel = {
  readonly vilkar?: readonly Vedtaksvilkar[]
  readonly unntak20a?: Unntak20a
}

/** Vilkårene til vedtaket. Sies det nei til alt, er det ingenting å sette vilkår for. */
export function frysVilkar(v: Vilkarene, utfall: string): Vilkarsdel {
  const vilkar = gjeldendeVilkar(v).map(({ vilkarId, innhold }) => ({ vilkarId, ...innhold }))
  if (utfall === 'avslatt') return {}
  const { kode, grunn } = v.unntak ?? {}
  return {
    ...(vilkar.length > 0 ? { vilkar } : {}),
    ...(kode && grunn ? { unntak20a: { kode, grunn } } : {}),
  }
}
