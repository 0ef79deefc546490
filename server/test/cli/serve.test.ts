import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneDatabase } from '../../src/adapters/database/database.ts'
import { opprettKommune } from '../../src/adapters/database/kommuner.ts'
import { hashAv } from '../../src/application/identitet/sesjon.ts'
import { apneTesthus } from '../hus.ts'
import { bytes, enDigital } from '../inntak/soknader.ts'
import { enSak } from '../saker.ts'
import { TESTKOMMUNE } from '../testdatabase.ts'

const CLI = fileURLToPath(new URL('../../src/cli/handlingsrom.ts', import.meta.url))
const TOKEN = 'en-lang-og-hemmelig-nokkel-for-integrasjonen'
const data = mkdtempSync(join(tmpdir(), 'hr-serve-'))

const ledigPort = (): Promise<number> =>
  new Promise(ferdig => {
    const s = createServer().listen(0, 'localhost', () => {
      const adresse = s.address()
      s.close(() => ferdig(typeof adresse === 'object' && adresse ? adresse.port : 0))
    })
  })

type Prosess = {
  readonly p: ChildProcess
  readonly skrevet: () => string
  readonly slutt: Promise<number | null>
}
function serve(port: number): Prosess {
  const p = spawn(process.execPath, ['--import', 'tsx', CLI, 'serve'], {
    env: {
      PATH: process.env.PATH ?? '',
      HANDLINGSROM_DATA: data,
      PORT: String(port),
      HANDLINGSROM_INTEGRASJON_TOKEN: `fiks:${TESTKOMMUNE}:${hashAv(TOKEN)}`,
    },
  })
  let alt = ''
  for (const strom of [p.stdout, p.stderr])
    strom.on('data', d => {
      alt += String(d)
    })
  return { p, skrevet: () => alt, slutt: new Promise(ferdig => p.on('exit', ferdig)) }
}

/** Venter til `sant`; gir opp når prosessen er slutt. */
async function til(prosess: Prosess, sant: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await sant())) {
    if (prosess.p.exitCode !== null) throw new Error(`Tjenesten stanset:\n${prosess.skrevet()}`)
    await new Promise(f => setTimeout(f, 50))
  }
}
const svarer = (port: number) =>
  fetch(`http://localhost:${port}/isready`).then(
    s => s.ok,
    () => false,
  )

/** En opplasting der bare første del er sendt. `resten` sender det som mangler og gir hele svaret. */
async function halvOpplasting(port: number): Promise<{ resten: () => Promise<string> }> {
  const skille = 'reise'
  const kropp = Buffer.concat([
    Buffer.from(
      `--${skille}\r\nContent-Disposition: form-data; name="filer"; filename="soknad.json"\r\nContent-Type: application/json\r\n\r\n`,
    ),
    bytes(enDigital({ nr: 7 })),
    Buffer.from(`\r\n--${skille}--\r\n`),
  ])
  const hode =
    `POST /api/integrasjon/soknader HTTP/1.1\r\nHost: localhost:${port}\r\nAuthorization: Bearer ${TOKEN}\r\n` +
    `Content-Type: multipart/form-data; boundary=${skille}\r\nContent-Length: ${kropp.length}\r\n\r\n`
  const sokkel: Socket = connect(port, 'localhost')
  let svar = ''
  sokkel.on('data', d => {
    svar += String(d)
  })
  const lukket = new Promise<void>((ferdig, feilet) => sokkel.on('close', ferdig).on('error', feilet))
  sokkel.write(hode)
  const midt = Math.floor(kropp.length / 2)
  await new Promise(f => sokkel.write(kropp.subarray(0, midt), f))
  return {
    resten: async () => {
      sokkel.write(kropp.subarray(midt))
      await lukket
      return svar
    },
  }
}

describe('tjenesten som egen prosess', () => {
  let port: number
  let tjeneste: Prosess
  beforeAll(async () => {
    // En kommune med en sak fra før, så demokommunen ikke lages.
    const hus = await apneTesthus(async () => {
      const db = await apneDatabase({ datamappe: data })
      await db.migrer()
      await db.somSystem(tx =>
        opprettKommune(tx, {
          kommune: TESTKOMMUNE,
          navn: 'Test',
          kontornavn: 'Nav Test',
          erDemo: true,
          nummer: [{ nummer: TESTKOMMUNE, type: 'kommunenummer', gyldigFra: '2020-01-01' }],
        }),
      )
      return db
    })
    await enSak(hus)
    await hus.lukk()
    port = await ledigPort()
    tjeneste = serve(port)
    await til(tjeneste, () => svarer(port))
  }, 180_000)
  afterAll(() => {
    tjeneste.p.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  })

  test('en til på de samme dataene nektes, med en setning, og den første merker ingenting', async () => {
    const andre = serve(await ledigPort())
    expect(await andre.slutt).toBe(1)
    expect(andre.skrevet()).toMatch(/annen prosess|brukes av|allerede/i)
    expect(andre.skrevet()).not.toMatch(/^\s+at /m)
    expect(await svarer(port)).toBe(true)
  }, 60_000)

  test('SIGTERM: opplastingen som er i gang, blir fullført, nye slippes ikke inn, og den slutter innen fristen', async () => {
    const opplasting = await halvOpplasting(port)
    const start = Date.now()
    tjeneste.p.kill('SIGTERM')
    await til(tjeneste, () => tjeneste.skrevet().includes('Stanser'))
    expect(await svarer(port)).toBe(false)
    const svar = await opplasting.resten()
    expect(svar).toMatch(/^HTTP\/1\.1 200 /)
    expect(svar).toContain('"utfall":"mottatt"')
    expect(await tjeneste.slutt).toBe(0)
    expect(Date.now() - start).toBeLessThan(30_000)
  }, 60_000)
})
