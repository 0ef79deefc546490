import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fraFro, INNGREP } from '../../../test/segl/mutasjoner.ts'
import { START, skrivHistorie } from '../../../test/segl/testhistorie.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database, Tx } from '../database/database.ts'
import { apneSegl, type Segl } from './segl.ts'
import { skrivSjekkpunkt } from './sjekkpunkt.ts'
import { verifiser, verifiserITransaksjon } from './verifiser.ts'

const ANTALL = 1000
class RullTilbake extends Error {}

describe.each(databaser)('Tusen inngrep rett i databasen (%s)', (_slag, apne) => {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-segl-'))
  let db: Database
  let segl: Segl
  beforeAll(async () => {
    db = await apne()
    segl = apneSegl({ datamappe: mappe })
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivHistorie(tx, 8))
    await skrivSjekkpunkt(db, TESTKOMMUNE, segl, START)
  })
  afterAll(async () => {
    await db.lukk()
    rmSync(mappe, { recursive: true })
  })

  /** Gjør inngrepet, teller funnene og ruller tilbake. */
  async function antallFunn(inngrep: (tx: Tx) => Promise<string>): Promise<{ hva: string; funn: number }> {
    let svar = { hva: '', funn: 0 }
    await db
      .somSystem(async system => {
        const tx: Tx = { kommune: TESTKOMMUNE, db: system }
        const hva = await inngrep(tx)
        svar = { hva, funn: (await verifiserITransaksjon(tx, segl)).length }
        throw new RullTilbake()
      })
      .catch(feil => {
        if (!(feil instanceof RullTilbake)) throw feil
      })
    return svar
  }

  test('urørt gir ingen funn', async () => {
    expect(await verifiser(db, TESTKOMMUNE, segl)).toEqual([])
  })

  test(`alle ${ANTALL} inngrep blir funnet, og etterpå er alt som før`, { timeout: 300_000 }, async () => {
    const slag = Object.entries(INNGREP)
    const oversett: string[] = []
    for (let fro = 0; fro < ANTALL; fro++) {
      const t = fraFro(fro)
      const [navn, varianter] = slag[fro % slag.length] ?? ['', []]
      const { hva, funn } = await antallFunn(tx => t.en(varianter)(tx.db, t))
      if (funn === 0) oversett.push(`frø ${fro}: ${navn}: ${hva}`)
    }
    expect(oversett).toEqual([])
    expect(await verifiser(db, TESTKOMMUNE, segl)).toEqual([])
  })

  test('et inngrep som ikke endrer noe, gir ingen funn: prøven kan feile', async () => {
    const { funn } = await antallFunn(async tx => {
      await sql`update hendelse set type = type`.execute(tx.db)
      return 'ingenting'
    })
    expect(funn).toBe(0)
  })
})
