import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, databaseOver } from '@handlingsrom/server/adapters/database/database'
import { apneInnebygd } from '@handlingsrom/server/adapters/database/innebygd'
import { nyUuid } from '@handlingsrom/server/adapters/database/uuid'
import { systemklokke } from '@handlingsrom/server/adapters/klokke'
import type { Avhengigheter } from '@handlingsrom/server/application/avhengigheter'
import { DEMOKOMMUNE, settOppKommune } from '@handlingsrom/server/demo/kommune'
import pg from 'pg'
import { type EgenDatabase, lagEgenDatabase } from '../../server/test/egenDatabase.ts'

export type Slag = 'postgres' | 'innebygd'
export type Malehus = {
  readonly slag: Slag
  readonly a: Avhengigheter
  readonly db: Database
  /** Rett til databasen, forbi lageret: det rå gulvet måles over den samme forbindelsen. */
  readonly pool: pg.Pool
  readonly mappe: string
  readonly databaseUrl: string | undefined
  readonly rydd: () => Promise<void>
}

const PG = process.env.BENCH_PG ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const rot = fileURLToPath(new URL('../..', import.meta.url))
export const kommune = DEMOKOMMUNE.kommune

/** En ny, tom kommune i en egen database. Brevene lages ikke (tomme byte) når ikke målingen gjelder dem. */
export const nyttMalehus = async (slag: Slag): Promise<Malehus> =>
  malehus(slag, slag === 'postgres' ? await nyDatabase() : undefined)

/** En kommune i en database som finnes fra før, og som blir stående: det som tok lang tid å lage, kan måles flere ganger. */
export const apneMalehus = (url: string): Promise<Malehus> =>
  malehus('postgres', { url, slett: async () => undefined })

async function malehus(slag: Slag, database: EgenDatabase | undefined): Promise<Malehus> {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-bench-'))
  const kilde = database ? pgKilde(database.url) : await apneInnebygd(join(mappe, 'data'), bilde())
  const db = databaseOver(slag, kilde)
  await db.migrer()
  const a: Avhengigheter = {
    db,
    klokke: systemklokke,
    nyId: () => nyUuid(),
    lagPdf: async () => new TextEncoder().encode('%PDF-1.7 måling'),
    lagArkPdf: async () => new TextEncoder().encode('%PDF-1.7 måling'),
    lagRapportPdf: async () => new TextEncoder().encode('%PDF-1.7 måling'),
    innebygd: slag === 'innebygd',
    meldFeil: (hva, feil) => console.error(hva, feil),
  }
  await settOppKommune(a, a.klokke().dato, () => undefined)
  return {
    slag,
    a,
    db,
    pool: kilde.pool,
    mappe,
    databaseUrl: database?.url,
    rydd: async () => {
      await db.lukk()
      await database?.slett()
      rmSync(mappe, { recursive: true, force: true })
    },
  }
}

function pgKilde(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  pool.on('error', () => undefined)
  return { pool, lukk: () => pool.end() }
}

export const nyDatabase = (): Promise<EgenDatabase> => lagEgenDatabase(PG, 'hr_bench')

/** Det ferdige bildet fra bygget, når det finnes: da starter en tom innebygd database på ett sekund. */
export function bilde(): string | undefined {
  const fil = join(rot, 'server/dist/tom-database.tar')
  return existsSync(fil) ? fil : undefined
}
