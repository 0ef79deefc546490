import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { type Funn, funn } from './funn.ts'

/** Kommando-id-en inngår ikke i hashen. Den regnes etter mot kommandoen, som sier hvilke numre den førte til. */
export async function verifiserKommandoer(tx: Tx): Promise<readonly Funn[]> {
  const { rows } = await sql<{ strom: string; nr: number }>`
    select h.strom, h.nr from hendelse h
      left join kommando k on k.kommune = h.kommune and k.strom = h.strom and k.kommando_id = h.kommando_id
        and h.nr between k.fra_nr and k.til_nr
      where h.kommune = ${tx.kommune} and k.kommune is null
    union all
    select k.strom, k.fra_nr as nr from kommando k
      left join hendelse h on h.kommune = k.kommune and h.strom = k.strom and h.kommando_id = k.kommando_id
        and h.nr between k.fra_nr and k.til_nr
      where k.kommune = ${tx.kommune}
      group by k.strom, k.kommando_id, k.fra_nr, k.til_nr
      having count(h.nr) <> k.til_nr - k.fra_nr + 1
    order by 1, 2`.execute(tx.db)
  return rows.map(r => funn('kommando-stemmer-ikke', r.strom, r.nr))
}
