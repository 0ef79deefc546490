import { sql } from 'kysely'
import type { Tx } from './database.ts'

/**
 * Lar én om gangen arbeide med det nøkkelen står for, til transaksjonen er ferdig. For det som ikke har en rad å låse ennå, som
 * en person to søknader samtidig skal til å opprette.
 */
export async function laasNokkel(tx: Tx, nokkel: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.kommune}/${nokkel}`}, 0))`.execute(tx.db)
}

/** Flere kan arbeide med det nøkkelen står for samtidig, men ikke mens noen har den alene. */
export async function delNokkel(tx: Tx, nokkel: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`${tx.kommune}/${nokkel}`}, 0))`.execute(
    tx.db,
  )
}
