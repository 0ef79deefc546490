import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lagEgenDatabase } from '../server/test/egenDatabase.ts'

const ROT = fileURLToPath(new URL('..', import.meta.url))
const BUNT = join(ROT, 'server/dist/handlingsrom.mjs')
const START_MS = 60_000

/** En søndag formiddag. Klokka går videre derfra, så alle dager og frister er de samme hver gang reisene kjøres. */
export const SONDAG = '2026-11-22T09:30:00.000Z'

export type Utfall = { readonly kode: number; readonly ut: string; readonly feil: string }

/** Tjeneren slik den kjører hos en kommune: en egen prosess, med egne data, som kan stoppes og startes. */
export type Tjeneste = {
  readonly origin: string
  readonly innebygd: boolean
  /** Innstillingene den kjører med; noe annet enn tjeneren kan bruke de samme dataene med dem. */
  readonly miljo: NodeJS.ProcessEnv
  /** Når tjeneren begynte, på den innebygde databasen. Nettleseren åpnes med den samme klokka. */
  readonly klokke: () => string
  /** Flytter dagen fram, og starter tjeneren på nytt med de samme dataene. Bare på den innebygde databasen. */
  readonly stillKlokka: (tidspunkt: string) => Promise<void>
  readonly start: () => Promise<void>
  readonly stopp: () => Promise<void>
  /** Kjører kommandolinjen på de samme dataene. Den innebygde databasen tåler bare én prosess, så tjeneren stoppes imens. */
  readonly kommando: (...argumenter: string[]) => Promise<Utfall>
}

type Valg = {
  readonly lager: 'innebygd' | 'postgres'
  readonly demo?: boolean
  /** Kalles før tjeneren stanses. */
  readonly vedStans?: () => void
  /** Kalles før klokka stilles. */
  readonly vedKlokke?: () => void
}

export async function lagTjeneste({
  lager,
  demo = false,
  vedStans = () => undefined,
  vedKlokke = () => undefined,
}: Valg): Promise<Tjeneste & { rydd: () => Promise<void> }> {
  const innebygd = lager === 'innebygd'
  const mappe = mkdtempSync(join(tmpdir(), 'handlingsrom-reiser-'))
  const port = Number(process.env.HANDLINGSROM_E2E_PORT ?? (await ledigPort()))
  const { DATABASE_URL: _, HANDLINGSROM_TEST_DATABASE_URL: server, ...resten } = process.env
  if (!innebygd && !server) throw new Error('Reisene på PostgreSQL trenger HANDLINGSROM_TEST_DATABASE_URL.')
  // Egen database for hver tjener: Playwright starter en ny etter en feil, og den skal ikke arve den forriges saker.
  const base = innebygd || !server ? null : await lagEgenDatabase(server, 'hr_e2e')
  const miljo: NodeJS.ProcessEnv = {
    ...resten,
    PORT: String(port),
    HANDLINGSROM_URL: `http://localhost:${port}`,
    HANDLINGSROM_DATA: mappe,
    ...(base ? { DATABASE_URL: base.url } : { HANDLINGSROM_KLOKKE: SONDAG }),
  }
  const origin = `http://localhost:${port}`
  let prosess: ChildProcess | undefined

  const start = async () => {
    prosess = spawn(process.execPath, kommandolinje('serve'), {
      env: miljo,
      cwd: ROT,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const denne = prosess
    let skrevet = ''
    denne.stderr?.on('data', bit => {
      skrevet = (skrevet + bit).slice(-4000)
    })
    // En tjener som faller midt i en reise, skal si hvorfor; ellers ser det ut som om siden er i ustand.
    denne.on('exit', (kode, signal) => {
      if (prosess === denne) console.error(`Tjeneren falt (${signal ?? kode}):\n${skrevet}`)
    })
    const frist = Date.now() + START_MS
    while (!(await svarer(`${origin}/isready`))) {
      if (denne.exitCode !== null || Date.now() > frist) throw new Error(`Tjeneren kom ikke opp:\n${skrevet}`)
      await new Promise(ferdig => setTimeout(ferdig, 100))
    }
  }
  const stopp = async () => {
    const p = prosess
    prosess = undefined
    if (!p || p.exitCode !== null) return
    vedStans()
    const ferdig = new Promise(losning => p.once('exit', losning))
    p.kill('SIGTERM')
    await ferdig
  }
  let naa = SONDAG
  const stillKlokka = async (tidspunkt: string) => {
    if (!innebygd) throw new Error('Klokka stilles bare på den innebygde databasen.')
    vedKlokke()
    await stopp()
    naa = tidspunkt
    miljo.HANDLINGSROM_KLOKKE = tidspunkt
    await start()
  }
  const kommando = async (...argumenter: string[]) => {
    if (innebygd) await stopp()
    try {
      return await kjor(kommandolinje(...argumenter), miljo)
    } finally {
      if (innebygd) await start()
    }
  }

  if (!demo) await froFerdig(miljo, mappe)
  await start()
  const rydd = async () => {
    await stopp()
    await base?.slett()
    rmSync(mappe, { recursive: true, force: true })
  }
  return { origin, innebygd, miljo, klokke: () => naa, stillKlokka, start, stopp, kommando, rydd }
}

/** Bunten når den er bygget, slik den leveres; ellers kilden. */
const kommandolinje = (...argumenter: string[]): string[] =>
  existsSync(BUNT) && process.env.HANDLINGSROM_E2E_KILDE === undefined
    ? ['--enable-source-maps', BUNT, ...argumenter]
    : ['--import', 'tsx', join(ROT, 'server/src/cli/handlingsrom.ts'), ...argumenter]

async function froFerdig(miljo: NodeJS.ProcessEnv, mappe: string): Promise<void> {
  mkdirSync(mappe, { recursive: true })
  const { kode, feil } = await kjor(['--import', 'tsx', join(ROT, 'e2e/fro.ts')], miljo)
  if (kode !== 0) throw new Error(`Frøet gikk ikke:\n${feil}`)
}

function kjor(argumenter: readonly string[], miljo: NodeJS.ProcessEnv): Promise<Utfall> {
  return new Promise(losning => {
    const p = spawn(process.execPath, [...argumenter], { env: miljo, cwd: ROT })
    let ut = ''
    let feil = ''
    p.stdout.on('data', bit => {
      ut += bit
    })
    p.stderr.on('data', bit => {
      feil += bit
    })
    p.on('close', kode => losning({ kode: kode ?? 1, ut, feil }))
  })
}

const svarer = (url: string): Promise<boolean> =>
  fetch(url).then(
    svar => svar.ok,
    () => false,
  )

const ledigPort = (): Promise<number> =>
  new Promise((losning, avvis) => {
    const s = createServer()
    s.on('error', avvis)
    s.listen(0, 'localhost', () => {
      const adresse = s.address()
      const port = typeof adresse === 'object' && adresse ? adresse.port : 0
      s.close(() => losning(port))
    })
  })
