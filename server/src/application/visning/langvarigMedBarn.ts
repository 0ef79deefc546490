import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { MaltIndikator } from '@handlingsrom/domene/indikator/definisjoner'
import type { Tx } from '../../adapters/database/database.ts'
import { lesPolicy } from '../sak/lesSak.ts'

/** Er det siste vedtaket eldre enn dette, er familien ikke en som får stønad nå. Vårt tall. */
const VEDTAK_INNEN_DAGER = 365
const LANGVARIG: MaltIndikator = 'langvarig-med-barn'

/**
 * Sakene den ansatte har, der en familie med barn hadde fått stønad lenge da det siste vedtaket ble fattet (S-113). Hvor mange måneder som er lenge, er kommunens
 * tall, det samme som spørsmålet i vurderingen og tallet om kontoret bruker.
 */
export async function langvarigMedBarn(tx: Tx, ansattId: AnsattId, dagens: Dato): Promise<readonly string[]> {
  const { langvarigFra } = await lesPolicy(tx)
  const rader = await tx.db
    .selectFrom('p_indikator')
    .innerJoin('p_tildeling', j =>
      j
        .onRef('p_tildeling.kommune', '=', 'p_indikator.kommune')
        .onRef('p_tildeling.sak_id', '=', 'p_indikator.sak_id'),
    )
    .select(['p_indikator.sak_id', 'verdi'])
    .where('p_indikator.kommune', '=', tx.kommune)
    .where('p_tildeling.ansatt_id', '=', ansattId)
    .where('indikator', '=', LANGVARIG)
    .where('dato', '>=', leggTilDager(dagens, -VEDTAK_INNEN_DAGER))
    .where('dato', '<=', dagens)
    .orderBy('dato')
    .execute()
  const siste = new Map(rader.map(r => [r.sak_id, r.verdi]))
  return [...siste].flatMap(([sakId, maneder]) => (maneder >= langvarigFra ? [sakId] : []))
}
