import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { Tx } from '../../adapters/database/database.ts'

/** Så lenge står det hos lederen at ingen rakk å lese. Vårt valg (ADR 0038); på vedtaket står det for alltid. */
const VISES_DAGER = 90

/** Sakene der et fattet vedtak skulle leses etterpå, og den siste dagen gikk uten at noen gjorde det. Den som leser dette, får saken ikke åpnet av det. */
export async function ulesteLesinger(tx: Tx, dagens: Dato): Promise<ReadonlyMap<string, string>> {
  const rader = await tx.db
    .selectFrom('p_oppgave')
    .select(['sak_id', 'frist'])
    .where('kommune', '=', tx.kommune)
    .where('type', '=', 'kvalitetslesing')
    .where('frist', '<', dagens)
    .where('frist', '>=', leggTilDager(dagens, -VISES_DAGER))
    .orderBy('frist')
    .execute()
  return new Map(rader.flatMap(r => (r.frist ? [[r.sak_id, r.frist] as const] : [])))
}
