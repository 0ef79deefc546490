import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KONTROLLUTGAVE } from '@handlingsrom/domene/kontroll/kontroller'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lagEgenDatabase } from '../egenDatabase.ts'
import { testpostgres } from '../testdatabase.ts'
import { kjor } from './kjor.ts'

const CLI = fileURLToPath(new URL('../../src/cli/handlingsrom.ts', import.meta.url))

describe.skipIf(testpostgres() === undefined)('kontroller omregn, drept halvveis', () => {
  let [miljo, slett]: [NodeJS.ProcessEnv, () => Promise<void>] = [{}, async () => undefined]
  let admin: pg.Client
  const cli = (...argumenter: readonly string[]) => kjor(argumenter, miljo)
  const tall = async (sporring: string): Promise<number> => (await admin.query(sporring)).rows[0].n
  const omregnede = () => tall('select count(*)::int as n from omregnet_kontroll')

  beforeAll(async () => {
    const egen = await lagEgenDatabase(testpostgres() ?? '', 'hr_omregn')
    miljo = { HANDLINGSROM_DATA: mkdtempSync(join(tmpdir(), 'hr-omregn-')), DATABASE_URL: egen.url }
    slett = egen.slett
    admin = new pg.Client({ connectionString: egen.url })
    await admin.connect()
    await cli('demo')
    await cli('syntetisk', '--saker', '240')
    // Vedtakene er fra før denne utgaven av kontrollene.
    await admin.query(`update p_kontroll set utgave = 1`)
    await admin.query(
      `update hendelse_innhold set data = convert_to(
         replace(convert_from(data, 'UTF8'), '"utgave":${KONTROLLUTGAVE}', '"utgave":1'), 'UTF8')`,
    )
  }, 180_000)
  afterAll(async () => {
    await admin.end()
    await slett()
  })

  test('det som er skrevet, står; resten tas neste gang, hver én gang', async () => {
    const alle = await tall('select count(*)::int as n from p_kontroll')
    const barn = spawn(process.execPath, ['--import', 'tsx', CLI, 'kontroller', 'omregn'], {
      env: { ...process.env, ...miljo },
    })
    const slutt = new Promise<NodeJS.Signals | null>(ferdig => barn.on('exit', (_, s) => ferdig(s)))
    barn.stderr.on('data', d => String(d).includes('█') && barn.kill('SIGKILL'))
    expect(await slutt).toBe('SIGKILL')
    const halvt = await omregnede()
    expect([halvt > 0, halvt < alle]).toEqual([true, true])
    const igjen = await cli('kontroller', 'omregn', '--json')
    expect([igjen.kode, JSON.parse(igjen.ut)]).toEqual([
      0,
      {
        omregnet: [
          { kommune: expect.any(String), utgave: KONTROLLUTGAVE, vedtak: alle - halvt, kunneIkke: {} },
        ],
      },
    ])
    expect(await omregnede()).toBe(alle)
    expect((await cli('kontroller', 'omregn')).ut).toContain(': 0 vedtak er regnet')
    expect(await tall('select count(*)::int as n from p_kontroll where utgave = 1')).toBe(alle)
  }, 120_000)

  test('feil bruk er 2; et vedtak som ikke kan regnes, er 1 med en setning om hvilken kontroll og hva det betyr', async () => {
    expect((await cli('kontroller', 'omregn', 'alt')).kode).toBe(2)
    await admin.query(`delete from omregnet_kontroll`)
    // En underlig sak: ordene om et barn er blitt et tall.
    await admin.query(
      `update hendelse_innhold set data = convert_to(
         regexp_replace(convert_from(data, 'UTF8'), '"vurdere":"[^"]*"', '"vurdere":7', 'g'), 'UTF8')`,
    )
    const svar = await cli('kontroller', 'omregn')
    expect([svar.kode, svar.ut]).toEqual([
      1,
      expect.stringMatching(/ {2}V2 kunne ikke regnes for \d+ vedtak/),
    ])
  }, 120_000)
})
