import type { Kommune } from '@handlingsrom/domene/felles/id'
import { sql } from 'kysely'
import type { Database, Tx } from '../database/database.ts'
import { type Funn, funn } from './funn.ts'
import type { Segl } from './segl.ts'
import { verifiserKommandoer } from './verifiser-kommandoer.ts'
import { verifiserLogger } from './verifiser-logger.ts'
import { sjekkpunkterFor, verifiserSjekkpunkter } from './verifiser-sjekkpunkter.ts'
import { verifiserStrommer } from './verifiser-strommer.ts'

/** Regner etter alt som er forseglet i kommunen. Tomt svar betyr at ingenting er funnet endret. */
export function verifiser(db: Database, kommune: Kommune, segl: Segl): Promise<readonly Funn[]> {
  return segl.eneom(() =>
    db.iTransaksjon(kommune, async tx => {
      // Ett bilde av databasen gjennom hele gjennomgangen, selv om noen skriver imens.
      await sql`set transaction isolation level repeatable read`.execute(tx.db)
      return verifiserITransaksjon(tx, segl)
    }),
  )
}

export async function verifiserITransaksjon(tx: Tx, segl: Segl): Promise<readonly Funn[]> {
  // Filen leses før databasen: et sjekkpunkt handler bare om det som alt var bekreftet.
  const punkter = sjekkpunkterFor(segl, tx.kommune)
  return [
    ...(await verifiserSjekkpunkter(tx, segl, punkter)),
    ...(await verifiserStrommer(tx, segl, forseglet(punkter))),
    ...(await verifiserKommandoer(tx)),
    ...(await verifiserLogger(tx, punkter)),
    ...(await verifiserDokumenter(tx)),
  ]
}

/** Alt sjekkpunktene sier om hver strøm, ikke bare det siste: en omskriving bakover skal heller ikke gå. */
function forseglet(punkter: ReturnType<typeof sjekkpunkterFor>) {
  const ut = new Map<string, { type: string; nr: number; hash: string }[]>()
  for (const { punkt, signert } of punkter) {
    if (!signert) continue
    for (const s of punkt.strommer) ut.set(s.strom, [...(ut.get(s.strom) ?? []), s])
  }
  return ut
}

async function verifiserDokumenter(tx: Tx): Promise<readonly Funn[]> {
  const { rows } = await sql<{ hvor: string }>`
    select strom || '/' || sha256 as hvor from dokument
      where kommune = ${tx.kommune} and encode(sha256(innhold), 'hex') <> dokument.sha256
    union all
    select innboks_id || '/' || nr as hvor from innboks_fil
      where kommune = ${tx.kommune} and encode(sha256(innhold), 'hex') <> innboks_fil.sha256`.execute(tx.db)
  return rows.map(r => funn('dokument-endret', r.hvor))
}
