import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { taLaas } from './laas.ts'

export type Kilde = { readonly pool: pg.Pool; readonly lukk: () => Promise<void> }

/** Åpner `<datamappe>/pg` for denne prosessen alene. Finnes et ferdig bilde, starter en tom mappe fra det (1 s mot 8–14 s). */
export async function apneInnebygd(datamappe: string, bilde?: string): Promise<Kilde> {
  mkdirSync(datamappe, { recursive: true })
  const slippLaas = taLaas(join(datamappe, 'pg.laas'))
  try {
    const dataDir = join(datamappe, 'pg')
    const fraBilde = bilde !== undefined && !existsSync(dataDir) && existsSync(bilde)
    const pglite = await PGlite.create({
      dataDir,
      ...(fraBilde ? { loadDataDir: new Blob([readFileSync(bilde)]) } : {}),
    })
    return kilde(pglite, slippLaas)
  } catch (feil) {
    slippLaas()
    throw feil
  }
}

export async function apneIMinnet(bilde?: Blob): Promise<Kilde & { readonly pglite: PGlite }> {
  const pglite = await PGlite.create(bilde ? { loadDataDir: bilde } : {})
  return { ...kilde(pglite, () => undefined), pglite }
}

/** Én forbindelse: PGlite kjører én spørring om gangen, og bassenget gir transaksjonene tur etter tur. */
function kilde(pglite: PGlite, etterpaa: () => void): Kilde {
  const pool = new pg.Pool({
    ...createPgConfig(pglite),
    max: 1,
    idleTimeoutMillis: 0,
  } as unknown as pg.PoolConfig)
  return {
    pool,
    lukk: async () => {
      await pool.end()
      await pglite.close()
      etterpaa()
    },
  }
}
