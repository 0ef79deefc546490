import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneDatabase } from '../../src/adapters/database/database.ts'
import { validerDigisosSoker } from '../../src/adapters/digisos/skjema.ts'
import { lagEgenDatabase } from '../egenDatabase.ts'
import { bytes, enDigital } from '../inntak/soknader.ts'
import { databaser } from '../testdatabase.ts'
import { kjor, type Utfall } from './kjor.ts'

/** Kommunenummeret søknader til demokommunen er adressert til. */
const DEMONUMMER = '9971'

describe.each(databaser.map(([slag]) => slag))('Fra ingenting til demo på %s', slag => {
  const rot = mkdtempSync(join(tmpdir(), 'hr-cli-demo-'))
  let miljo: NodeJS.ProcessEnv = { HANDLINGSROM_DATA: join(rot, 'data') }
  let slett: () => Promise<void> = async () => undefined
  const cli = (...argumenter: readonly string[]): Promise<Utfall> => kjor(argumenter, miljo)
  const json = (u: Utfall) => JSON.parse(u.ut) as Record<string, unknown>

  beforeAll(async () => {
    if (slag === 'innebygd') return
    const egen = await lagEgenDatabase(process.env.HANDLINGSROM_TEST_DATABASE_URL ?? '', 'hr_cli')
    miljo = { ...miljo, DATABASE_URL: egen.url }
    slett = egen.slett
  })
  afterAll(() => slett())

  test('migrer lager databasen, og gjør ingenting andre gang', async () => {
    expect(await cli('migrer')).toEqual({ kode: 0, ut: `Databasen (${slag}) er oppdatert.`, feil: '' })
    const igjen = await cli('migrer', '--json')
    expect([igjen.kode, json(igjen)]).toEqual([0, { migrert: true, database: slag }])
  })

  test('uten kommune sier kommandoene hva som må gjøres først', async () => {
    const svar = await cli('utboks', 'toem', '--til', join(rot, 'ut'))
    expect([svar.kode, svar.feil]).toEqual([1, expect.stringContaining('npx handlingsrom demo')])
  })

  test('demo --json sier hvilken kommune, og bare det på stdout; neste gang finnes den', async () => {
    const svar = await cli('demo', '--json')
    expect([svar.kode, json(svar)]).toEqual([
      0,
      { kommune: expect.stringMatching(/^\d{4}$/), saker: 12, barn: expect.any(Number), nytt: true },
    ])
    const { kommune, barn } = json(svar)
    const igjen = await cli('demo')
    expect(igjen).toEqual({ kode: 0, ut: `Demokommunen ${kommune}: 12 saker og ${barn} barn.`, feil: '' })
  }, 180_000)

  test('importen svarer 0 når alt er mottatt og 1 når noe ble parkert', async () => {
    const fil = (navn: string, innhold: string | Buffer) => {
      writeFileSync(join(rot, navn), innhold)
      return join(rot, navn)
    }
    const god = fil('god.json', bytes(enDigital({ nr: 91, kommunenummer: DEMONUMMER })))
    const svar = await cli('soknad', 'importer', god, '--json')
    expect([svar.kode, json(svar).resultater]).toMatchObject([0, [{ fil: 'god.json', utfall: 'mottatt' }]])
    expect((await cli('soknad', 'importer', fil('gal.json', '{'))).kode).toBe(1)
  })

  test('utboksen tømmes til mappen med gyldige meldinger; kan ikke mappen lages, er svaret 1 og en setning', async () => {
    writeFileSync(join(rot, 'en-fil'), '')
    const umulig = await cli('utboks', 'toem', '--til', join(rot, 'en-fil', 'ut'))
    expect([umulig.kode, umulig.feil]).toEqual([1, expect.stringContaining('--til')])
    expect(umulig.feil).not.toMatch(/^\s+at /m)
    const svar = await cli('utboks', 'toem', '--til', join(rot, 'ut'), '--json')
    const filer = readdirSync(join(rot, 'ut')).filter(f => !f.endsWith('.meta'))
    expect([svar.kode, json(svar)]).toEqual([0, { sendt: filer.length, parkert: 0, venter: 0 }])
    const meldinger = filer.filter(f => f.endsWith('.json'))
    expect(meldinger.length).toBeGreaterThan(1)
    for (const m of meldinger) {
      const { sak } = JSON.parse(readFileSync(join(rot, 'ut', m), 'utf8')) as { sak: { soker: unknown } }
      expect(validerDigisosSoker(sak.soker)).toEqual({ gyldig: true, feil: [] })
    }
  })

  test('projeksjonene bygges; verifiser svarer 0, og 1 når noen har vært i databasen', async () => {
    expect((await cli('projeksjoner', 'bygg')).kode).toBe(0)
    expect(await cli('verifiser')).toMatchObject({ kode: 0, ut: expect.stringContaining('Ingen funn') })
    const db = await apneDatabase({
      databaseUrl: miljo.DATABASE_URL,
      datamappe: miljo.HANDLINGSROM_DATA ?? '',
    })
    await db.somSystem(tx =>
      tx
        .updateTable('hendelse')
        .set({ aktor: '{"type":"drift","bruker":"ukjent"}' })
        .where('nr', '=', 1)
        .execute(),
    )
    await db.lukk()
    const svar = await cli('verifiser', '--json')
    expect([svar.kode, (json(svar).funn as unknown[]).length > 0]).toEqual([1, true])
  })
})
