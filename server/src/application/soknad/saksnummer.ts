import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tx } from '../../adapters/database/database.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'

/**
 * Neste saksnummer i kommunen, «2026-0412», til å lese høyt; nøkkelen er alltid `sakId`. Numrene deles ut etter tur: den som
 * har fått et, holder køen til transaksjonen er ferdig. Uten køen fikk to samtidige søknader det samme, og en av dem måtte vente.
 */
export async function nesteSaksnummer(tx: Tx, dato: Dato): Promise<string> {
  const ar = dato.slice(0, 4)
  await laasNokkel(tx, `saksnummer/${ar}`)
  const { antall } = await tx.db
    .selectFrom('p_sak')
    .select(f => f.fn.countAll().as('antall'))
    .where('kommune', '=', tx.kommune)
    .where('saksnummer', 'like', `${ar}-%`)
    .executeTakeFirstOrThrow()
  return `${ar}-${String(Number(antall) + 1).padStart(4, '0')}`
}
