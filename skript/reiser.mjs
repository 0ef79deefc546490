// Nettleserreisene: kjøres mot den innebygde databasen, og de som er merket @begge også mot PostgreSQL når adressen er satt.
import { randomBytes } from 'node:crypto'
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
  const base = lager === 'postgres' ? await lagDatabase() : null
  try {
    return await kjorReiser(lager, chromium.sti, base?.url, argumenter)
  } finally {
    await base?.slett()
  }
}

async function kjorReiser(lager, sti, url, argumenter) {
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
        CHROMIUM_PATH: sti,
        HANDLINGSROM_E2E_LAGER: lager,
        PLAYWRIGHT_JSON_OUTPUT_FILE: rapport,
        DATABASE_URL: url,
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

/** En egen database som slettes etterpå, på serveren testene har fått. */
async function lagDatabase() {
  const { default: pg } = await import('pg')
  const adresse = process.env.HANDLINGSROM_TEST_DATABASE_URL ?? ''
  const navn = `hr_e2e_${randomBytes(6).toString('hex')}`
  const somAdmin = async setning => {
    const klient = new pg.Client({ connectionString: adresse })
    await klient.connect()
    await klient.query(setning).finally(() => klient.end())
  }
  await somAdmin(`create database ${navn}`)
  const url = new URL(adresse)
  url.pathname = `/${navn}`
  return { url: url.href, slett: () => somAdmin(`drop database if exists ${navn} with (force)`) }
}
