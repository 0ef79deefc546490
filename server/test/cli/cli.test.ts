import { spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneDatabase } from '../../src/adapters/database/database.ts'
import { opprettKommune } from '../../src/adapters/database/kommuner.ts'
import { bytes, enDigital } from '../inntak/soknader.ts'
import { TESTKOMMUNE } from '../testdatabase.ts'
import { kjor as kjorMed, type Utfall } from './kjor.ts'

const CLI = fileURLToPath(new URL('../../src/cli/handlingsrom.ts', import.meta.url))
const rot = mkdtempSync(join(tmpdir(), 'hr-cli-'))
const data = join(rot, 'data')

const kjor = (argumenter: readonly string[], miljo: NodeJS.ProcessEnv = {}): Promise<Utfall> =>
  kjorMed(argumenter, { HANDLINGSROM_DATA: data, ...miljo })
const iEgenProsess = (argumenter: readonly string[]): Promise<Utfall> =>
  new Promise(ferdig => {
    const p = spawn(process.execPath, ['--import', 'tsx', CLI, ...argumenter], {
      env: { PATH: process.env.PATH ?? '', HANDLINGSROM_DATA: data },
    })
    let [ut, feil] = ['', '']
    p.stdout.on('data', d => {
      ut += String(d)
    })
    p.stderr.on('data', d => {
      feil += String(d)
    })
    p.on('close', kode => ferdig({ kode, ut, feil }))
  })

describe('kommandolinjen', () => {
  beforeAll(async () => {
    const db = await apneDatabase({ datamappe: data })
    await db.migrer()
    const nummer = [{ nummer: TESTKOMMUNE, type: 'kommunenummer' as const, gyldigFra: '2020-01-01' }]
    await db.somSystem(tx =>
      opprettKommune(tx, {
        kommune: TESTKOMMUNE,
        navn: 'Test',
        kontornavn: 'Nav Test',
        erDemo: true,
        nummer,
      }),
    )
    await db.lukk()
  }, 120_000)

  test.each([
    [['finnes-ikke'], {}, 2, /Ukjent kommando/],
    [['migrer', '--ukjent'], {}, 2, /Ukjent valg/],
    [['migrer', 'noe'], {}, 2, /tar ikke imot/],
    [['soknad', 'importer'], {}, 2, /hvilke filer/],
    [['soknad', 'importer', '/finnes/ikke'], {}, 2, /Finner ikke/],
    [['utboks', 'toem'], {}, 2, /--til/],
    [['syntetisk'], {}, 2, /Si hvor mange/],
    [['syntetisk', '--saker', '0'], {}, 2, /helt tall fra 1/],
    [['syntetisk', '--saker', '12', '--fro', 'x'], {}, 2, /--fro må være et helt tall/],
    [['syntetisk', '--saker', '2', '--kontor'], {}, 2, /--kontor trenger en verdi/],
    [['syntetisk', '--saker', '2', '--kontor', 'Nav 12345678901'], {}, 2, /bare bokstaver/],
    [['migrer'], { PORT: 'åtti' }, 1, /PORT/],
    [['migrer'], { DATABASE_URL: 'mysql://x' }, 1, /DATABASE_URL/],
    [['utboks', 'toem', '--til', rot, '--kommune', '9999'], {}, 1, /finnes ikke/],
  ] as const)('%j med %j svarer %i med en setning', async (argumenter, miljo, kode, setning) => {
    const svar = await kjor(argumenter, miljo)
    expect([svar.kode, svar.feil]).toEqual([kode, expect.stringMatching(setning)])
    expect(svar.feil).not.toMatch(/^\s+at /m)
  })

  test('importen svarer i navnerekkefølge med fil fra argumentet, og 1 når noe ble parkert', async () => {
    const mappe = join(rot, 'inn')
    mkdirSync(join(mappe, 'b'), { recursive: true })
    writeFileSync(join(mappe, 'b', 'soknad.json'), bytes(enDigital({ nr: 1 })))
    writeFileSync(join(mappe, 'b', 'kvittering.pdf'), '%PDF-1.4')
    writeFileSync(join(mappe, 'a.json'), bytes(enDigital({ nr: 2 })))
    writeFileSync(join(mappe, 'c.json'), 'ikke json')
    copyFileSync(join(mappe, 'a.json'), join(mappe, 'd.json'))
    writeFileSync(join(mappe, 'les-meg.txt'), 'ikke en søknad')
    const svar = await kjor(['soknad', 'importer', mappe, '--json'])
    const { resultater } = JSON.parse(svar.ut) as { resultater: Record<string, unknown>[] }
    expect(resultater.map(r => [r.fil, r.utfall])).toEqual([
      ['a.json', 'mottatt'],
      ['b/soknad.json', 'mottatt'],
      ['c.json', 'parkert'],
      ['d.json', 'duplikat'],
      ['les-meg.txt', 'parkert'],
    ])
    expect(Object.keys(resultater[0] ?? {}).toSorted()).toEqual([
      'fil',
      'grunn',
      'sakId',
      'soknadId',
      'utfall',
    ])
    expect([resultater[3]?.soknadId, svar.kode]).toEqual([resultater[0]?.soknadId, 1])
  })

  test('vedlegg finner søknaden på digisosId, og det som ikke lot seg lese, får en linje og stopper ingen', async () => {
    const mappe = join(rot, 'ettersendt')
    for (const m of ['1', '2', '3']) mkdirSync(join(mappe, m), { recursive: true })
    const metadata = (m: string, eksternRef: string) =>
      writeFileSync(join(mappe, m, 'metadata.json'), bytes({ digisosId: 'd-cli', eksternRef }))
    writeFileSync(join(mappe, '1', 'soknad.json'), bytes(enDigital({ nr: 3 })))
    metadata('1', 's-1')
    // En fil som er større enn noe kan lese i ett, er like uleselig som en ødelagt.
    writeFileSync(join(mappe, '1', 'stor.pdf'), '')
    truncateSync(join(mappe, '1', 'stor.pdf'), 5e9)
    writeFileSync(join(mappe, '2', 'soknad.json'), '')
    truncateSync(join(mappe, '2', 'soknad.json'), 5e9)
    writeFileSync(join(mappe, '3', 'vedlegg.json'), bytes({ vedlegg: [] }))
    writeFileSync(join(mappe, '3', 'lønn.pdf'), '%PDF-1.4')
    metadata('3', 'e-1')
    symlinkSync('/etc/hostname', join(mappe, 'lenke.json'))
    const svar = await kjor(['soknad', 'importer', mappe, '--json'])
    const { resultater } = JSON.parse(svar.ut) as { resultater: Record<string, unknown>[] }
    expect(resultater.map(r => [r.fil, r.utfall])).toEqual([
      ['1/soknad.json', 'mottatt'],
      ['1/stor.pdf', 'avvist'],
      ['2/soknad.json', 'avvist'],
      ['3/vedlegg.json', 'mottatt'],
      ['lenke.json', 'avvist'],
    ])
    expect(resultater[3]?.soknadId).toBe(resultater[0]?.soknadId)
    expect(resultater.filter(r => r.utfall === 'avvist').every(r => /^Ikke lest/.test(String(r.grunn)))).toBe(
      true,
    )
    expect(svar.kode).toBe(1)
  })

  test('utboksen tømmes til en mappe, projeksjonene bygges, og verifiser har ingen funn', async () => {
    const til = join(rot, 'ut')
    const toem = await kjor(['utboks', 'toem', '--til', til, '--json'])
    expect([toem.kode, JSON.parse(toem.ut).parkert]).toEqual([0, 0])
    // Ved siden av hver fil ligger en .meta som sier hvilken Fiks-sak den skal til.
    const filer = readdirSync(til).filter(f => !f.endsWith('.meta'))
    expect(filer.length).toBe(JSON.parse(toem.ut).sendt)
    const meta = filer.map(f => JSON.parse(readFileSync(join(til, `${f}.meta`), 'utf8')))
    expect(meta.map(m => m.digisosId).toSorted()).toEqual(['d-cli', null, null])
    const bygg = await kjor(['projeksjoner', 'bygg', '--json'])
    expect([bygg.kode, JSON.parse(bygg.ut).bygget]).toEqual([
      0,
      [{ kommune: TESTKOMMUNE, saker: 3, personer: expect.any(Number) }],
    ])
    const verifisert = await kjor(['verifiser', '--json'])
    expect([verifisert.kode, JSON.parse(verifisert.ut)]).toEqual([0, { funn: [] }])
  })

  describe('når en annen prosess har databasen', () => {
    let db: Awaited<ReturnType<typeof apneDatabase>>
    beforeAll(async () => {
      db = await apneDatabase({ datamappe: data })
    })
    afterAll(() => db.lukk())
    test('er svaret 1 og en setning', async () => {
      const svar = await iEgenProsess(['verifiser'])
      expect([svar.kode, svar.feil.trim().split('\n').length < 4]).toEqual([1, true])
      expect(svar.feil).not.toMatch(/^\s+at /m)
    })
  })
})
