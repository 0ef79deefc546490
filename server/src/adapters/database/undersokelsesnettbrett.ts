import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tx } from './database.ts'

type Nettbrett = {
  readonly nettbrettId: string
  readonly avtrykk: string
  readonly kontor: string
  readonly dag: Dato
  readonly igjen: number
}

export async function leggInnNettbrett(tx: Tx, n: Nettbrett): Promise<void> {
  await tx.db
    .insertInto('undersokelse_nettbrett')
    .values({
      kommune: tx.kommune,
      nettbrett_id: n.nettbrettId,
      avtrykk: n.avtrykk,
      kontor: n.kontor,
      dag: n.dag,
      startet: false,
      igjen: n.igjen,
    })
    .execute()
}

export const nettbretteneI = (tx: Tx, kontor: string, dag: Dato) =>
  tx.db
    .selectFrom('undersokelse_nettbrett')
    .select(['nettbrett_id', 'startet'])
    .where('kommune', '=', tx.kommune)
    .where('kontor', '=', kontor)
    .where('dag', '=', dag)
    .orderBy('nettbrett_id')
    .execute()

/** Bytter koden ut med nettbrettets egen hemmelighet, så koden bare kan brukes på ett nettbrett. */
export async function kobleNettbrett(tx: Tx, kode: string, kapsel: string, dag: Dato): Promise<boolean> {
  const rad = await tx.db
    .updateTable('undersokelse_nettbrett')
    .set({ avtrykk: kapsel, startet: true })
    .where('kommune', '=', tx.kommune)
    .where('avtrykk', '=', kode)
    .where('dag', '=', dag)
    .where('startet', '=', false)
    .returning('nettbrett_id')
    .executeTakeFirst()
  return rad !== undefined
}

export async function erStartet(tx: Tx, kapsel: string, dag: Dato): Promise<boolean> {
  const rad = await tx.db
    .selectFrom('undersokelse_nettbrett')
    .select('nettbrett_id')
    .where('kommune', '=', tx.kommune)
    .where('avtrykk', '=', kapsel)
    .where('dag', '=', dag)
    .where('startet', '=', true)
    .executeTakeFirst()
  return rad !== undefined
}

/** Tar ett av dagens skjemaer, og svarer med kontoret. `null`: ikke startet, stanset, eller brukt opp. */
export async function taSkjema(tx: Tx, kapsel: string, dag: Dato): Promise<string | null> {
  const rad = await tx.db
    .updateTable('undersokelse_nettbrett')
    .set(e => ({ igjen: e('igjen', '-', 1) }))
    .where('kommune', '=', tx.kommune)
    .where('avtrykk', '=', kapsel)
    .where('dag', '=', dag)
    .where('startet', '=', true)
    .where('igjen', '>', 0)
    .returning('kontor')
    .executeTakeFirst()
  return rad?.kontor ?? null
}

export async function slettNettbrett(tx: Tx, kontor: string, nettbrettId: string): Promise<void> {
  await tx.db
    .deleteFrom('undersokelse_nettbrett')
    .where('kommune', '=', tx.kommune)
    .where('kontor', '=', kontor)
    .where('nettbrett_id', '=', nettbrettId)
    .execute()
}
