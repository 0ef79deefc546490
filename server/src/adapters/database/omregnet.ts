import { sql } from 'kysely'
import type { Tx } from './database.ts'
import type { OmregnetKontroll } from './skjema.ts'

/** Sakene med et vedtak som er frosset med en eldre utgave, og ikke regnet med denne. I fast rekkefølge, etter den siste. */
export async function sakerSomMangler(
  tx: Tx,
  utgave: number,
  siste: string,
  antall: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ sak_id: string }>`
    select distinct sak_id from (${mangler(tx, utgave)}) m where sak_id > ${siste} order by sak_id limit ${antall}`.execute(
    tx.db,
  )
  return rows.map(r => r.sak_id)
}

export async function antallSomMangler(tx: Tx, utgave: number): Promise<number> {
  const { rows } = await sql<{ antall: number }>`
    select count(distinct sak_id)::int as antall from (${mangler(tx, utgave)}) m`.execute(tx.db)
  return rows[0]?.antall ?? 0
}

const mangler = (tx: Tx, utgave: number) => sql`
  select k.sak_id from p_kontroll k
  where k.kommune = ${tx.kommune} and k.utgave < ${utgave} and not exists (
    select 1 from omregnet_kontroll o
    where o.kommune = k.kommune and o.vedtak_id = k.vedtak_id and o.utgave = ${utgave})`

/** Det som alt er regnet med utgaven, står. */
export async function skrivOmregnede(
  tx: Tx,
  rader: readonly Omit<OmregnetKontroll, 'kommune'>[],
): Promise<void> {
  if (rader.length === 0) return
  await tx.db
    .insertInto('omregnet_kontroll')
    .values(rader.map(r => ({ ...r, kommune: tx.kommune })))
    .onConflict(k => k.columns(['kommune', 'vedtak_id', 'utgave']).doNothing())
    .execute()
}

/** Når innhold i saken er kassert: det omregnede hvilte på det. Neste omregning tar saken på nytt. */
export async function slettOmregnede(tx: Tx, sakId: string): Promise<void> {
  await tx.db
    .deleteFrom('omregnet_kontroll')
    .where('kommune', '=', tx.kommune)
    .where('sak_id', '=', sakId)
    .execute()
}
