import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { etter } from '@handlingsrom/domene/felles/tidspunkt'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { START, skrivEn, skrivHistorie } from '../../../test/segl/testhistorie.ts'
import { databaser, NABOKOMMUNE, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database } from '../database/database.ts'
import { lagreDokument } from '../database/dokumenter.ts'
import { fastKlokke } from '../klokke.ts'
import { startForsegler } from './forsegler.ts'
import { apneSegl, type Segl } from './segl.ts'
import { skrivSjekkpunkt } from './sjekkpunkt.ts'
import { verifiser } from './verifiser.ts'

describe.each(databaser)('Sjekkpunktene på %s', (_slag, apne) => {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-punkt-'))
  const fil = join(mappe, 'segl', 'sjekkpunkter.jsonl')
  let db: Database
  let segl: Segl
  let rett = ''
  beforeAll(async () => {
    db = await apne()
    segl = apneSegl({ datamappe: mappe })
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivHistorie(tx, 2, 'a'))
    await skrivSjekkpunkt(db, TESTKOMMUNE, segl, START)
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivHistorie(tx, 2, 'b'))
    await db.iTransaksjon(NABOKOMMUNE, tx => skrivHistorie(tx, 1, 'n'))
    await skrivSjekkpunkt(db, NABOKOMMUNE, segl, START)
    await skrivSjekkpunkt(db, TESTKOMMUNE, segl, etter(START))
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivHistorie(tx, 1, 'c'))
    await skrivSjekkpunkt(db, TESTKOMMUNE, segl, etter(START, 2))
    rett = readFileSync(fil, 'utf8')
  })
  afterEach(() => writeFileSync(fil, rett))
  afterAll(async () => {
    await db.lukk()
    rmSync(mappe, { recursive: true })
  })
  const slag = async () => [...new Set((await verifiser(db, TESTKOMMUNE, segl)).map(f => f.slag))]
  const linjer = () => rett.split('\n').slice(0, -1)
  const skriv = (l: readonly string[]) => writeFileSync(fil, l.map(x => `${x}\n`).join(''))

  test('urørt: ingen funn, og ingenting nytt gir ikke noe nytt sjekkpunkt', async () => {
    expect(await slag()).toEqual([])
    expect(await skrivSjekkpunkt(db, TESTKOMMUNE, segl, etter(START, 9))).toBeNull()
    expect(readFileSync(fil, 'utf8')).toBe(rett)
  })

  test.each([
    { hva: 'den siste linjen er borte', gjor: (l: string[]) => l.slice(0, -1), funn: 'sjekkpunkt-mangler' },
    {
      hva: 'en linje i midten er borte',
      gjor: (l: string[]) => l.filter((_, n) => n !== 2),
      funn: 'sjekkpunkt-mangler',
    },
    { hva: 'filen er tømt', gjor: () => [], funn: 'sjekkpunkt-mangler' },
    {
      hva: 'en hash er endret',
      gjor: (l: string[]) => l.map(x => x.replace(/"hash":"./, '"hash":"x')),
      funn: 'sjekkpunkt-endret',
    },
    { hva: 'en linje er gjort uleselig', gjor: (l: string[]) => ['søppel', ...l], funn: 'sjekkpunkt-endret' },
    {
      hva: 'to linjer har byttet plass',
      gjor: (l: string[]) => [l[2], l[1], l[0], l[3]].map(String),
      funn: 'sjekkpunkt-mangler',
    },
  ])('finner at $hva', async ({ gjor, funn }) => {
    skriv(gjor(linjer()))
    expect(await slag()).toContain(funn)
  })

  test('en fil signert med en annen nøkkel godtas ikke', async () => {
    const annen = mkdtempSync(join(tmpdir(), 'hr-annen-'))
    const fremmed: Segl = { ...segl, nokkel: apneSegl({ datamappe: annen }).nokkel }
    expect((await verifiser(db, TESTKOMMUNE, fremmed)).map(f => f.slag)).toContain('sjekkpunkt-endret')
    rmSync(annen, { recursive: true })
  })

  test('en linje som ble avbrutt av et krasj, skrives over og gir ingen funn', async () => {
    appendFileSync(fil, '{"kommune":"9901","nr":4,')
    expect(await slag()).toEqual([])
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivEn(tx, 'd', 0))
    expect(await skrivSjekkpunkt(db, TESTKOMMUNE, segl, etter(START, 3))).toBe(4)
    expect(await slag()).toEqual([])
    rett = readFileSync(fil, 'utf8')
  })

  test('et krasj mellom fil og database leges ved neste sjekkpunkt', async () => {
    await db.somSystem(tx => sql`delete from logg_segl where logg = 'sjekkpunkt' and nr = 4`.execute(tx))
    expect(await slag()).toEqual([])
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivEn(tx, 'd', 1))
    expect(await skrivSjekkpunkt(db, TESTKOMMUNE, segl, etter(START, 4))).toBe(5)
    expect(await slag()).toEqual([])
    rett = readFileSync(fil, 'utf8')
  })

  test('et sjekkpunkt gjør aldri et inngrep gyldig', async () => {
    const funnet: string[] = []
    await db.somSystem(async tx => {
      await sql`set local session_replication_role = replica`.execute(tx)
      for (const t of ['hendelse_innhold', 'hendelse', 'kommando', 'strom'] as const) {
        await sql`create table gjemt_${sql.raw(t)} as select * from ${sql.table(t)} where strom = 'd'`.execute(
          tx,
        )
        await sql`delete from ${sql.table(t)} where strom = 'd'`.execute(tx)
      }
    })
    await skrivSjekkpunkt(db, TESTKOMMUNE, segl, etter(START, 5))
    funnet.push(...(await slag()))
    await db.somSystem(async tx => {
      for (const t of ['strom', 'hendelse', 'hendelse_innhold', 'kommando'] as const) {
        await sql`insert into ${sql.table(t)} select * from gjemt_${sql.raw(t)}`.execute(tx)
      }
    })
    expect(funnet).toEqual(['strom-borte'])
    expect(await slag()).toEqual([])
  })

  test('et endret dokument blir funnet', async () => {
    const om = { mimetype: 'text/plain', filnavn: 'a.txt', opprettet: START }
    await db.iTransaksjon(TESTKOMMUNE, tx => lagreDokument(tx, 'a00', Buffer.from('hei'), om))
    expect(await slag()).toEqual([])
    await db.somSystem(tx =>
      tx
        .updateTable('dokument')
        .set({ innhold: Buffer.from('hallo') })
        .execute(),
    )
    expect(await slag()).toEqual(['dokument-endret'])
    await db.somSystem(tx => tx.deleteFrom('dokument').execute())
  })

  test('forsegleren skriver etter mange hendelser og ved stopp', async () => {
    const feil: unknown[] = []
    const valg = {
      klokke: fastKlokke(etter(START, 10)),
      vedFeil: (f: unknown) => feil.push(f),
      hendelserFoerSjekkpunkt: 2,
    }
    const forsegler = startForsegler(db, segl, valg)
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivEn(tx, 'e', 0, 2))
    forsegler.meld(2)
    await expect.poll(() => readFileSync(fil, 'utf8').length).toBeGreaterThan(rett.length)
    const midtveis = readFileSync(fil, 'utf8').length
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivEn(tx, 'e', 2))
    await forsegler.stopp()
    expect(readFileSync(fil, 'utf8').length).toBeGreaterThan(midtveis)
    expect([feil, await slag()]).toEqual([[], []])
    rett = readFileSync(fil, 'utf8')
  })

  test('nøkkelfilen kan bare leses av den som kjører tjenesten', () => {
    expect(statSync(join(mappe, 'segl', 'nokkel.pem')).mode & 0o777).toBe(0o600)
  })
})
