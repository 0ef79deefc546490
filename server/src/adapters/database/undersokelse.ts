import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Tx } from './database.ts'

/** Setter inn ubrukte lapper. Alltid i avtrykkets rekkefølge: den sier ingenting om rekkefølgen på arket. */
export async function leggInnLapper(
  tx: Tx,
  kontor: string,
  sisteManed: Maned,
  avtrykk: readonly string[],
): Promise<void> {
  await tx.db
    .insertInto('undersokelse_lapp')
    .values(
      avtrykk
        .toSorted()
        .map(a => ({ kommune: tx.kommune, avtrykk: a, kontor, siste_maned: sisteManed as string })),
    )
    .execute()
}

/** Kontoret en gyldig lapp hører til. Lappen blir stående. */
export async function finnLapp(tx: Tx, avtrykk: string, naa: Maned): Promise<string | null> {
  const rad = await tx.db
    .selectFrom('undersokelse_lapp')
    .select('kontor')
    .where('kommune', '=', tx.kommune)
    .where('avtrykk', '=', avtrykk)
    .where('siste_maned', '>=', naa)
    .executeTakeFirst()
  return rad?.kontor ?? null
}

/** Sletter lappen og svarer med kontoret, eller `null` når den ikke finnes. To samtidige: bare den ene får noe. */
export async function brukLapp(tx: Tx, avtrykk: string, naa: Maned): Promise<string | null> {
  const rad = await tx.db
    .deleteFrom('undersokelse_lapp')
    .where('kommune', '=', tx.kommune)
    .where('avtrykk', '=', avtrykk)
    .where('siste_maned', '>=', naa)
    .returning('kontor')
    .executeTakeFirst()
  return rad?.kontor ?? null
}

export async function ryddUtlopte(tx: Tx, naa: Maned, dag: string): Promise<void> {
  await tx.db
    .deleteFrom('undersokelse_lapp')
    .where('kommune', '=', tx.kommune)
    .where('siste_maned', '<', naa)
    .execute()
  await tx.db
    .deleteFrom('undersokelse_nettbrett')
    .where('kommune', '=', tx.kommune)
    .where('dag', '<', dag)
    .execute()
}

export type Manedsrad = { readonly utdelt: number; readonly bunke: string }

/** Raden for måneden, låst til transaksjonen er over, så to svar i samme øyeblikk begge er med. */
export async function lasManeden(tx: Tx, kontor: string, maned: Maned): Promise<Manedsrad> {
  await tx.db
    .insertInto('undersokelse_svar')
    .values({ kommune: tx.kommune, kontor, maned, utdelt: 0, bunke: '{}' })
    .onConflict(k => k.columns(['kommune', 'kontor', 'maned']).doNothing())
    .execute()
  return tx.db
    .selectFrom('undersokelse_svar')
    .select(['utdelt', 'bunke'])
    .where('kommune', '=', tx.kommune)
    .where('kontor', '=', kontor)
    .where('maned', '=', maned)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function skrivManeden(
  tx: Tx,
  kontor: string,
  maned: Maned,
  rad: Partial<Manedsrad>,
): Promise<void> {
  await tx.db
    .updateTable('undersokelse_svar')
    .set(rad)
    .where('kommune', '=', tx.kommune)
    .where('kontor', '=', kontor)
    .where('maned', '=', maned)
    .execute()
}

export const manedene = (tx: Tx, kontor: string | null) =>
  tx.db
    .selectFrom('undersokelse_svar')
    .select(['kontor', 'maned', 'utdelt', 'bunke'])
    .where('kommune', '=', tx.kommune)
    .$if(kontor !== null, q => q.where('kontor', '=', kontor))
    .orderBy('kontor')
    .orderBy('maned')
    .execute()
