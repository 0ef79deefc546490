import type { Tx } from '../../adapters/database/database.ts'
import type { Kommuneinfo } from '../avhengigheter.ts'

/** Kommunens eget navn og kontorets, slik de står i registeret. */
export async function kommuneinfo(tx: Tx): Promise<Kommuneinfo> {
  const rad = await tx.db
    .selectFrom('kommune')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .executeTakeFirstOrThrow()
  return { kommune: tx.kommune, navn: rad.navn, kontornavn: rad.kontornavn, erDemo: rad.er_demo }
}

/** De ekte numrene som hører til kommunen på datoen. Meldinger matches på kommunenummeret. */
export async function kommunenumre(
  tx: Tx,
  dato: string,
  type: 'kommunenummer' | 'enhetsnummer' = 'kommunenummer',
): Promise<readonly string[]> {
  const rader = await tx.db
    .selectFrom('kommunenummer')
    .select('nummer')
    .where('kommune', '=', tx.kommune)
    .where('type', '=', type)
    .orderBy('gyldig_fra')
    .orderBy('nummer')
    .where('gyldig_fra', '<=', dato)
    .where(w => w.or([w('gyldig_til', 'is', null), w('gyldig_til', '>=', dato)]))
    .execute()
  return rader.map(r => r.nummer)
}
