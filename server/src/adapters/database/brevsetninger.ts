import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { delNokkel, laasNokkel } from './nokkellaas.ts'

/** Et avtrykk i andre sakers brev, og sakene det står i; høyst så mange som det ble spurt om. */
export type Brevkandidat = {
  readonly skingler: number[]
  readonly baand: number[]
  readonly saker: string[]
}

/** Den som rydder, må ikke ta et avtrykk en annen nettopp har tatt i bruk uten å ha rukket å lagre. */
const NOKKEL = 'brevavtrykk'
const TABELLER = ['brevbaand', 'brevavtrykk']

/**
 * Avtrykkene i andre sakers brev fra kontoret som deler minst ett bånd. Hvert ulike avtrykk slås opp én gang, og sakene telles bare til det er mange nok,
 * så svaret og arbeidet vokser med antallet ulike setninger og ikke med antallet brev. Ingen familie faller ut fordi en annen har fått mange. Brev i
 * saker der noen er skjermet nå, er ikke med.
 */
export async function brevkandidater(
  tx: Tx,
  sak: { readonly sakId: string; readonly kontor: string },
  baand: readonly number[],
  familier: number,
): Promise<readonly Brevkandidat[]> {
  const { rows } = await sql<Brevkandidat>`
    select a.skingler, a.baand, f.saker
    from brevavtrykk a
    cross join lateral (
      select array_agg(x.sak_id) as saker from (
        select distinct b.sak_id from p_brevsetning b
        where b.kommune = a.kommune and b.kontor = ${sak.kontor} and b.avtrykk = a.avtrykk
          and b.sak_id <> ${sak.sakId}
          and (
            select coalesce(bool_and(coalesce(p.gradering = 'ugradert' and not p.skjermet, false)), true)
            from p_sak_person sp
            left join p_person p on p.kommune = sp.kommune and p.person_id = sp.person_id
            where sp.kommune = b.kommune and sp.sak_id = b.sak_id
          )
        order by b.sak_id
        limit ${sql.lit(familier)}
      ) x
    ) f
    where a.kommune = ${tx.kommune} and f.saker is not null and a.avtrykk in (
      select avtrykk from brevbaand where kommune = ${tx.kommune} and baand = any(${[...baand]}::integer[])
    )`.execute(tx.db)
  return rows
}

/** Tar med avtrykkene i disse sakenes brev. Samme rekkefølge hver gang, så to som skriver samtidig, ikke venter på hverandre i ring. */
export async function skrivAvtrykk(tx: Tx, saker: readonly string[]): Promise<void> {
  if (saker.length === 0) return
  await delNokkel(tx, NOKKEL)
  await sql`
    with nye as (
      insert into brevavtrykk (kommune, avtrykk, baand, skingler)
      select distinct on (1, 2) b.kommune, b.avtrykk, b.baand, b.skingler
      from p_brevsetning b where b.kommune = ${tx.kommune} and b.sak_id = any(${[...saker]}::text[])
      order by 1, 2
      on conflict do nothing
      returning kommune, avtrykk, baand
    )
    insert into brevbaand (kommune, baand, avtrykk)
    select distinct kommune, unnest(baand), avtrykk from nye`.execute(tx.db)
}

/** Tar bort avtrykkene ingen brev har lenger, når innhold er kassert. */
export async function ryddAvtrykk(tx: Tx): Promise<void> {
  await laasNokkel(tx, NOKKEL)
  for (const tabell of TABELLER)
    await sql`
      delete from ${sql.table(tabell)} a where a.kommune = ${tx.kommune} and not exists (
        select 1 from p_brevsetning b where b.kommune = a.kommune and b.avtrykk = a.avtrykk
      )`.execute(tx.db)
}

export async function tomAvtrykk(tx: Tx): Promise<void> {
  for (const tabell of TABELLER)
    await sql`delete from ${sql.table(tabell)} where kommune = ${tx.kommune}`.execute(tx.db)
}
