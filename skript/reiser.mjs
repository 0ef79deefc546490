// Nettleserreisene: kjøres mot den innebygde databasen, og de som er merket @begge også mot PostgreSQL når adressen er satt.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sikreChromium } from './chromium.mjs'
import { ROT, verktoy } from './steg.mjs'

/** @typedef {{ lager: 'innebygd' | 'postgres', argumenter?: readonly string[] }} Reisevalg */

/** @param {Reisevalg} valg */
export async function reiser({ lager, argumenter = [] }) {
  if (!existsSync(join(ROT, 'e2e/playwright.config.ts'))) {
    return { ok: false, ut: 'Fant ikke e2e/playwright.config.ts, så ingen reiser ble kjørt.' }
  }
  const chromium = await sikreChromium()
  if (chromium.feil) return { ok: false, ut: chromium.feil }
  const rapport = join(ROT, `.tmp/reiser-${lager}.json`)
  mkdirSync(join(ROT, '.tmp'), { recursive: true })
  rmSync(rapport, { force: true })
  const { kode, ut } = await verktoy(
    '@playwright/test/cli.js',
    [
      'test',
      '--config=e2e/playwright.config.ts',
      '--reporter=line,json',
      ...(lager === 'postgres' ? ['--grep=@begge'] : []),
      ...argumenter,
    ],
    {
      miljo: {
        CHROMIUM_PATH: chromium.sti,
        HANDLINGSROM_E2E_LAGER: lager,
        PLAYWRIGHT_JSON_OUTPUT_FILE: rapport,
      },
    },
  )
  if (!existsSync(rapport)) return { ok: false, ut, bestatt: 0, feilet: 1 }
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(rapport, 'utf8')).stats
  return {
    // En reise som bare går av og til, er ikke bestått.
    ok: kode === 0 && flaky === 0 && expected > 0,
    ut,
    bestatt: expected,
    feilet: unexpected + flaky,
    ...(skipped > 0 ? { merknad: `${skipped} hoppet over` } : {}),
  }
}
