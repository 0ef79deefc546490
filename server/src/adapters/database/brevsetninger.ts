import { sql } from 'kysely'
import type { Tx } from './database.ts'

export type Brevkandidat = {
  readonly sak_id: string
  readonly skingler: number[]
  readonly baand: number[]
}

/** Setninger i andre sakers brev fra kontoret som deler minst ett bånd. Brev i saker der noen er skjermet nå, er ikke med. */
export async function brevkandidater(
  tx: Tx,
  sak: { readonly sakId: string; readonly kontor: string },
  baand: readonly number[],
): Promise<readonly Brevkandidat[]> {
  const { rows } = await sql<Brevkandidat>`
    select b.sak_id, b.skingler, b.baand from p_brevsetning b
    where b.kommune = ${tx.kommune} and b.kontor = ${sak.kontor} and b.sak_id <> ${sak.sakId}
      and b.baand && ${[...baand]}::integer[]
      and not exists (
        select 1 from p_sak_person sp
        left join p_person p on p.kommune = sp.kommune and p.person_id = sp.person_id
        where sp.kommune = b.kommune and sp.sak_id = b.sak_id
          and (p.person_id is null or p.gradering <> 'ugradert' or p.skjermet)
      )`.execute(tx.db)
  return rows
}
