import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { kanonisk } from '../database/kanonisk.ts'
import { FORSTE_HASH, hashAv } from '../database/kjede.ts'
import type { LoggSeglRad, OppslagRad, SikkerhetRad } from '../database/skjema.ts'

export const LOGGER = ['oppslagslogg', 'sikkerhetslogg'] as const
export type Logg = (typeof LOGGER)[number]
export type Loggrad = OppslagRad | SikkerhetRad

const RADER_PER_SEGL = 10_000

/**
 * Kjeder loggradene som er kommet siden sist, i bunker. De som skriver i loggen, står aldri i kø bak kjeden,
 * og en rad som ble skrevet tidlig, men bekreftet sent, kommer med i neste bunke.
 */
export async function forseglLogger(tx: Tx, tidspunkt: string): Promise<number> {
  let antall = 0
  for (const logg of LOGGER) {
    for (let n = RADER_PER_SEGL; n === RADER_PER_SEGL; antall += n)
      n = await forseglBunke(tx, logg, tidspunkt)
  }
  return antall
}

async function forseglBunke(tx: Tx, logg: Logg, tidspunkt: string): Promise<number> {
  const forrige = await sisteSegl(tx, logg)
  const nr = (forrige?.nr ?? 0) + 1
  const { rows } = await sql<Loggrad>`
    update ${sql.table(logg)} set segl_nr = ${nr}
    where kommune = ${tx.kommune} and segl_nr is null and id in (
      select id from ${sql.table(logg)}
      where kommune = ${tx.kommune} and segl_nr is null order by id limit ${RADER_PER_SEGL})
    returning *`.execute(tx.db)
  const ider = rows.map(r => r.id).sort()
  const [fra, til] = [ider[0], ider.at(-1)]
  if (fra === undefined || til === undefined) return 0
  const segl = { kommune: tx.kommune, logg, nr, antall: rows.length, tidspunkt }
  const forrige_hash = forrige?.hash ?? FORSTE_HASH
  const hash = seglhash({ ...segl, forrige_hash }, rows)
  await tx.db
    .insertInto('logg_segl')
    .values({ ...segl, fra_id: fra, til_id: til, forrige_hash, hash })
    .execute()
  return rows.length
}

export function seglhash(
  s: Pick<LoggSeglRad, 'kommune' | 'logg' | 'nr' | 'antall' | 'tidspunkt' | 'forrige_hash'>,
  rader: readonly Loggrad[],
): string {
  const linjer = [...rader]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ segl_nr: _, ...rad }) => kanonisk(rad))
  return hashAv(s.forrige_hash, s.kommune, s.logg, String(s.nr), s.tidspunkt, String(s.antall), ...linjer)
}

export const sisteSegl = (tx: Tx, logg: LoggSeglRad['logg']): Promise<LoggSeglRad | undefined> =>
  tx.db
    .selectFrom('logg_segl')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('logg', '=', logg)
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
