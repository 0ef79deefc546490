import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { MaltIndikator } from '@handlingsrom/domene/indikator/definisjoner'
import type { Tx } from '../../adapters/database/database.ts'
import { iUtvalget, type Utvalg } from '../../adapters/database/utvalg.ts'
import { lesPolicy } from '../sak/lesSak.ts'

/** Er det siste vedtaket eldre enn dette, er familien ikke en som får stønad nå. Vårt tall. */
const VEDTAK_INNEN_DAGER = 365
const LANGVARIG: MaltIndikator = 'langvarig-med-barn'

/** Sakene den ansatte har, der en familie med barn har fått stønad lenge (S-113). */
export async function langvarigMedBarn(tx: Tx, ansattId: AnsattId, dagens: Dato): Promise<readonly string[]> {
  const rader = await tx.db
    .selectFrom('p_tildeling')
    .select('sak_id')
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .execute()
  const egne = rader.map(r => r.sak_id)
  const lenge = await langvarigeSaker(tx, dagens, egne)
  return egne.filter(id => lenge.has(id))
}

/**
 * Sakene der en familie med barn hadde fått stønad lenge da det siste vedtaket ble fattet. Hvor mange måneder som er lenge, er kommunens tall, det samme som
 * spørsmålet i vurderingen og tallet om kontoret bruker.
 */
export async function langvarigeSaker(
  tx: Tx,
  dagens: Dato,
  utvalg: Utvalg = 'alle',
): Promise<ReadonlySet<string>> {
  const { langvarigFra } = await lesPolicy(tx)
  const rader = await tx.db
    .selectFrom('p_indikator')
    .select(['sak_id', 'verdi'])
    .where('kommune', '=', tx.kommune)
    .where(iUtvalget(utvalg))
    .where('indikator', '=', LANGVARIG)
    .where('dato', '>=', leggTilDager(dagens, -VEDTAK_INNEN_DAGER))
    .where('dato', '<=', dagens)
    .orderBy('dato')
    .execute()
  const siste = new Map(rader.map(r => [r.sak_id, r.verdi]))
  return new Set([...siste].flatMap(([sakId, maneder]) => (maneder >= langvarigFra ? [sakId] : [])))
}
