import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { skrivHode, talletEtter } from './felles/maskin.ts'
import { skrivRad } from './felles/statistikk.ts'

const ROT = fileURLToPath(new URL('..', import.meta.url))
const BYGD = join(ROT, 'server/dist/handlingsrom.mjs')
const PORT = talletEtter('port', 8233)
const FRIST_MS = 180_000

/** Fra prosessen startes til /isready svarer 200, på en gitt datamappe (innebygd database, med demokommunen). */
async function start(mappe: string): Promise<number> {
  const fra = performance.now()
  const p = spawn(process.execPath, ['--enable-source-maps', BYGD, 'serve'], {
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', HANDLINGSROM_DATA: mappe, PORT: String(PORT) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const slutt = new Promise<void>(ferdig => p.once('exit', () => ferdig()))
  try {
    while (!(await erKlar())) {
      if (p.exitCode !== null) throw new Error(`Tjenesten stanset (${p.exitCode})`)
      if (performance.now() - fra > FRIST_MS) throw new Error('Tjenesten ble ikke klar')
      await new Promise(ferdig => setTimeout(ferdig, 20))
    }
    return performance.now() - fra
  } finally {
    p.kill('SIGTERM')
    await slutt
  }
}

const erKlar = (): Promise<boolean> =>
  fetch(`http://localhost:${PORT}/isready`).then(
    s => s.status === 200,
    () => false,
  )

async function bygg(): Promise<void> {
  if (existsSync(BYGD) && !process.argv.includes('--bygg')) return
  const p = spawn(process.execPath, [join(ROT, 'skript/bygg.mjs')], { stdio: 'inherit' })
  await new Promise<void>((ferdig, feil) =>
    p.once('exit', kode => (kode === 0 ? ferdig() : feil(new Error('Byggingen gikk ikke')))),
  )
}

skrivHode('start')
await bygg()
const [kald, varm]: [number[], number[]] = [[], []]
for (let i = 0; i < talletEtter('antall', 5); i++) {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-bench-start-'))
  try {
    kald.push(await start(mappe))
    varm.push(await start(mappe))
  } finally {
    rmSync(mappe, { recursive: true, force: true })
  }
}
skrivRad('kald: tom datamappe, med demokommunen', kald)
skrivRad('varm: den samme mappen en gang til', varm)
