import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tx } from '../../adapters/database/database.ts'
import { erApen, lesProvelesere } from './provelesere.ts'
import { skjermedeSaker } from './skjermedeSaker.ts'

/** Hvor mange saker hver leser har åpne i dag. Den samme saken i to prøver er to lesinger; en som er gradert siden, telles ikke. */
export async function apneLesinger(tx: Tx, dagens: Dato): Promise<ReadonlyMap<string, number>> {
  const skjermet = await skjermedeSaker(tx)
  const ut = new Map<string, number>()
  for (const l of await lesProvelesere(tx, 'alle'))
    if (erApen(l, dagens) && !skjermet.has(l.sak_id)) ut.set(l.leser, (ut.get(l.leser) ?? 0) + 1)
  return ut
}
