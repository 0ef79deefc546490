import { type Tidspunkt, tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Stromtype } from '@handlingsrom/domene/sak/strom'
import type { Tx } from './database.ts'

export type Stromhode = {
  readonly strom: string
  readonly stromtype: Stromtype
  readonly sisteNr: number
  readonly sisteHash: string
  readonly sisteTidspunkt: Tidspunkt
}

export async function stromhode(tx: Tx, strom: string): Promise<Stromhode | null> {
  const rad = await tx.db
    .selectFrom('strom')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('strom', '=', strom)
    .executeTakeFirst()
  if (!rad) return null
  return {
    strom: rad.strom,
    // Kolonnen har en CHECK med de samme verdiene som typen.
    stromtype: rad.stromtype as Stromtype,
    sisteNr: rad.siste_nr,
    sisteHash: rad.siste_hash,
    sisteTidspunkt: tidspunkt(rad.siste_tidspunkt),
  }
}

/** Alle strømmer av en type, i fast rekkefølge. Brukes når projeksjonene bygges på nytt. */
export async function listStrommer(tx: Tx, stromtype: Stromtype): Promise<readonly string[]> {
  const rader = await tx.db
    .selectFrom('strom')
    .select('strom')
    .where('kommune', '=', tx.kommune)
    .where('stromtype', '=', stromtype)
    .orderBy('strom')
    .execute()
  return rader.map(r => r.strom)
}

/** De neste strømmene av en type, etter en id, i den samme rekkefølgen: for den som ikke kan ha alle i minnet. */
export async function strommerEtter(
  tx: Tx,
  stromtype: Stromtype,
  siste: string,
  antall: number,
): Promise<readonly string[]> {
  const rader = await tx.db
    .selectFrom('strom')
    .select('strom')
    .where('kommune', '=', tx.kommune)
    .where('stromtype', '=', stromtype)
    .where('strom', '>', siste)
    .orderBy('strom')
    .limit(antall)
    .execute()
  return rader.map(r => r.strom)
}

/** Strømmene som har minst én hendelse av typen. Innholdet leses ikke. */
export async function strommerMed(tx: Tx, type: string): Promise<readonly string[]> {
  const rader = await tx.db
    .selectFrom('hendelse')
    .select('strom')
    .distinct()
    .where('kommune', '=', tx.kommune)
    .where('type', '=', type)
    .execute()
  return rader.map(r => r.strom)
}
