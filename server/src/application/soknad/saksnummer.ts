import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tx } from '../../adapters/database/database.ts'

/** Neste saksnummer i kommunen, «2026-0412». Bare til å lese høyt; nøkkelen er alltid `sakId`, så et likt nummer skader ingenting. */
export async function nesteSaksnummer(tx: Tx, dato: Dato): Promise<string> {
  const ar = dato.slice(0, 4)
  const { antall } = await tx.db
    .selectFrom('p_sak')
    .select(f => f.fn.countAll().as('antall'))
    .where('kommune', '=', tx.kommune)
    .where('saksnummer', 'like', `${ar}-%`)
    .executeTakeFirstOrThrow()
  return `${ar}-${String(Number(antall) + 1).padStart(4, '0')}`
}
