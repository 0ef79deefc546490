import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Et avtrykk i andre sakers brev, og sakene det står i; høyst så mange som det ble spurt om. */
export type Brevkandidat = {
  readonly skingler: number[]
  readonly baand: number[]
  readonly saker: string[]
}

/**
 * Avtrykkene i andre sakers brev fra kontoret som deler minst ett bånd. De like er slått sammen, så svaret vokser med antallet ulike setninger og ikke med
 * antallet brev, og ingen familie faller ut fordi en annen har fått mange. Brev i saker der noen er skjermet nå, er ikke med.
 */
export async function brevkandidater(
  tx: Tx,
  sak: { readonly sakId: string; readonly kontor: string },
  baand: readonly number[],
  familier: number,
): Promise<readonly Brevkandidat[]> {
  const { rows } = await sql<Brevkandidat>`
    select b.skingler, b.baand, (array_agg(distinct b.sak_id))[1:${sql.lit(familier)}] as saker
    from p_brevsetning b
    where b.kommune = ${tx.kommune} and b.kontor = ${sak.kontor} and b.sak_id <> ${sak.sakId}
      and b.baand && ${[...baand]}::integer[]
      and not exists (
        select 1 from p_sak_person sp
        left join p_person p on p.kommune = sp.kommune and p.person_id = sp.person_id
        where sp.kommune = b.kommune and sp.sak_id = b.sak_id
          and (p.person_id is null or p.gradering <> 'ugradert' or p.skjermet)
      )
    group by b.skingler, b.baand`.execute(tx.db)
  return rows
}
