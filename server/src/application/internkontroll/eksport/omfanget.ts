import type { Filmerke } from '@handlingsrom/domene/statistikk/kommunefil'
import type { Tx } from '../../../adapters/database/database.ts'

/** Om tallene er hele kommunens. Et kontor som er det eneste, er kommunen. Spørsmålet stilles til de ansatte, aldri til sakene. */
export async function omfanget(tx: Tx, kontor: string | null): Promise<Filmerke['omfang']> {
  if (kontor === null) return 'kommunen'
  const andre = await tx.db
    .selectFrom('ansatt')
    .select('ansatt_id')
    .where('kommune', '=', tx.kommune)
    .where('deaktivert', 'is', null)
    .where('kontor', 'not in', [kontor, ''])
    .limit(1)
    .execute()
  return andre.length > 0 ? 'kontoret' : 'kommunen'
}
