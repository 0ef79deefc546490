import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { FORSTE_HASH } from '../database/kjede.ts'
import type { LoggSeglRad } from '../database/skjema.ts'
import { type Funn, funn } from './funn.ts'
import { LOGGER, type Logg, type Loggrad, seglhash } from './loggsegl.ts'
import type { Kontrollert } from './verifiser-sjekkpunkter.ts'

const SEGL_OM_GANGEN = 200

/** Hver bunke i loggene regnes etter mot seglet sitt, og seglene mot sjekkpunktene. */
export async function verifiserLogger(tx: Tx, punkter: readonly Kontrollert[]): Promise<readonly Funn[]> {
  const ut: Funn[] = []
  for (const logg of LOGGER) {
    const hasher = new Map<number, string>()
    let forrige: LoggSeglRad | undefined
    for (;;) {
      const segl = await neste(tx, logg, forrige?.nr ?? 0)
      if (segl.length === 0) break
      const rader = await raderUnder(tx, logg, segl)
      for (const s of segl) {
        hasher.set(s.nr, s.hash)
        const kjedet = s.nr === (forrige?.nr ?? 0) + 1 && s.forrige_hash === (forrige?.hash ?? FORSTE_HASH)
        const egne = rader.get(s.nr) ?? []
        if (!kjedet || egne.length !== s.antall || seglhash(s, egne) !== s.hash) {
          ut.push(funn('logg-endret', logg, s.nr))
        }
        forrige = s
      }
    }
    ut.push(...motSjekkpunkter(logg, hasher, punkter), ...(await uteSegl(tx, logg, forrige?.nr ?? 0)))
  }
  return ut
}

function motSjekkpunkter(
  logg: Logg,
  hasher: ReadonlyMap<number, string>,
  punkter: readonly Kontrollert[],
): readonly Funn[] {
  return punkter
    .filter(p => p.signert)
    .flatMap(p => p.punkt.logger)
    .filter(l => l.logg === logg && hasher.get(l.nr) !== l.hash)
    .map(l => funn('logg-endret', logg, l.nr))
}

const neste = (tx: Tx, logg: Logg, etter: number): Promise<LoggSeglRad[]> =>
  tx.db
    .selectFrom('logg_segl')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('logg', '=', logg)
    .where('nr', '>', etter)
    .orderBy('nr')
    .limit(SEGL_OM_GANGEN)
    .execute()

async function raderUnder(
  tx: Tx,
  logg: Logg,
  segl: readonly LoggSeglRad[],
): Promise<ReadonlyMap<number, Loggrad[]>> {
  const [fra, til] = [segl[0]?.nr ?? 0, segl.at(-1)?.nr ?? 0]
  const { rows } = await sql<Loggrad>`
    select * from ${sql.table(logg)}
    where kommune = ${tx.kommune} and segl_nr between ${fra} and ${til}`.execute(tx.db)
  const ut = new Map<number, Loggrad[]>()
  for (const rad of rows) {
    const bunke = ut.get(rad.segl_nr ?? 0)
    if (bunke) bunke.push(rad)
    else ut.set(rad.segl_nr ?? 0, [rad])
  }
  return ut
}

/** Rader som sier at de er forseglet av et segl som ikke finnes. */
async function uteSegl(tx: Tx, logg: Logg, siste: number): Promise<readonly Funn[]> {
  const { rows } = await sql<{ segl_nr: number }>`
    select distinct segl_nr from ${sql.table(logg)}
    where kommune = ${tx.kommune} and (segl_nr > ${siste} or segl_nr < 1)`.execute(tx.db)
  return rows.map(r => funn('logg-endret', logg, r.segl_nr))
}
