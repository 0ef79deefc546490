import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { proveruter } from './proveruter.ts'
import { lagTestserver, loggInn, type Nettleser, type Testserver, URL_HER } from './testserver.ts'

export type Proveskall = {
  readonly s: Testserver
  readonly veileder: Nettleser
  readonly mappe: string
  readonly lukk: () => Promise<void>
}

/** Skallet med prøverutene, en liten bygd web og små grenser, og en veileder som er logget inn. */
export async function apneProveskall(): Promise<Proveskall> {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-web-'))
  mkdirSync(join(mappe, 'assets'))
  writeFileSync(join(mappe, 'index.html'), '<!doctype html><title>Handlingsrom</title>')
  writeFileSync(join(mappe, 'assets', 'app-3f9a1c2d.js'), `console.log('${'x'.repeat(3000)}')`)
  const s = await lagTestserver(proveruter, {
    webmappe: mappe,
    grenser: { kropp: 2000, fil: 1000, opplasting: 5000 },
  })
  const lukk = async () => {
    await s.app.close()
    rmSync(mappe, { recursive: true })
  }
  return { s, veileder: await loggInn(s.app, 0), mappe, lukk }
}

export const post = (
  n: Nettleser,
  sti: string,
  hoder: Record<string, string> = {},
  kropp: unknown = { tekst: 'hei' },
): Promise<LightMyRequestResponse> =>
  n.send(sti, {
    method: 'POST',
    headers: { origin: URL_HER, 'content-type': 'application/json', ...hoder },
    payload: typeof kropp === 'string' ? kropp : JSON.stringify(kropp),
  })
