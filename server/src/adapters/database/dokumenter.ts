import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tx } from './database.ts'
import { sha256 } from './kjede.ts'

export type NyttDokument = {
  readonly mimetype: string
  readonly filnavn: string
  readonly opprettet: Tidspunkt
}
export type Dokument = NyttDokument & {
  readonly strom: string
  readonly sha256: string
  readonly storrelse: number
  readonly innhold: Buffer
}

/** Lagrer bytene uendret og svarer med hashen. Like byte i samme strøm står bare én gang, med det første filnavnet. */
export async function lagreDokument(
  tx: Tx,
  strom: string,
  innhold: Uint8Array,
  om: NyttDokument,
): Promise<string> {
  const hash = sha256(innhold)
  await tx.db
    .insertInto('dokument')
    .values({
      kommune: tx.kommune,
      strom,
      sha256: hash,
      innhold: Buffer.from(innhold),
      mimetype: om.mimetype,
      filnavn: om.filnavn,
      storrelse: innhold.length,
      opprettet: om.opprettet,
    })
    .onConflict(k => k.columns(['kommune', 'strom', 'sha256']).doNothing())
    .execute()
  return hash
}

/** Hentes alltid med strømmen den hører til: hashen alene åpner ingenting. */
export async function hentDokument(tx: Tx, strom: string, hash: string): Promise<Dokument | null> {
  const rad = await tx.db
    .selectFrom('dokument')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('strom', '=', strom)
    .where('sha256', '=', hash)
    .executeTakeFirst()
  if (!rad) return null
  const { kommune: _, ...dokument } = rad
  return { ...dokument, opprettet: rad.opprettet as Tidspunkt }
}
