import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testbilde } from '../../../test/testdatabase.ts'
import { apneDatabase } from './database.ts'
import { LagerOpptatt } from './feil.ts'
import { taLaas } from './laas.ts'

describe('Låsen rundt den innebygde databasen', () => {
  let mappe: string
  let fil: string
  beforeEach(() => {
    mappe = mkdtempSync(join(tmpdir(), 'hr-laas-'))
    fil = join(mappe, 'pg.laas')
  })
  afterEach(() => rmSync(mappe, { recursive: true, force: true }))

  test('den andre avvises med en setning om hva som kan gjøres', () => {
    const slipp = taLaas(fil)
    expect(() => taLaas(fil)).toThrow(LagerOpptatt)
    expect(() => taLaas(fil)).toThrow(/allerede i bruk .*prosess \d+.*HANDLINGSROM_DATA.*DATABASE_URL/s)
    slipp()
    expect(existsSync(fil)).toBe(false)
  })

  test('en levende fremmed prosess beholder låsen', () => {
    const annen = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    writeFileSync(fil, JSON.stringify({ pid: annen.pid, startet: '' }))
    try {
      expect(() => taLaas(fil)).toThrow(LagerOpptatt)
    } finally {
      annen.kill()
    }
  })

  test.each([
    { innhold: () => JSON.stringify({ pid: dodPid(), startet: '1' }), fordi: 'prosessen er død' },
    {
      innhold: () => JSON.stringify({ pid: process.pid, startet: '1' }),
      fordi: 'nummeret er gjenbrukt av en annen',
    },
    { innhold: () => '', fordi: 'låsen ble aldri skrevet ferdig' },
  ])('låsen overtas når $fordi', ({ innhold }) => {
    writeFileSync(fil, innhold())
    const slipp = taLaas(fil)
    expect(JSON.parse(readFileSync(fil, 'utf8'))).toMatchObject({ pid: process.pid })
    slipp()
  })

  test('samme mappe kan ikke åpnes to ganger, og er ledig igjen etter lukking', async () => {
    const bilde = await testbilde()
    const db = await apneDatabase({ datamappe: mappe, bilde })
    await expect(apneDatabase({ datamappe: mappe })).rejects.toThrow(LagerOpptatt)
    await db.lukk()
    const igjen = await apneDatabase({ datamappe: mappe })
    expect(await igjen.svarer()).toBe(true)
    expect(await igjen.migrer()).toEqual([])
    await igjen.lukk()
  })
})

const dodPid = (): number => spawnSync(process.execPath, ['-e', '']).pid
