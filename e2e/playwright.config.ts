import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { CHROMIUM, FLAGG } from './nettleser.ts'

/**
 * Hver arbeider har sin tjener og sin nettleser, og reisene i den deler kommune, slik et kontor gjør, og kjøres etter hverandre. To arbeidere er nok: alt
 * annet på maskinen er det de venter på.
 */
export default defineConfig({
  testDir: './reiser',
  outputDir: '../.tmp/reiser',
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  retries: 0,
  timeout: 360_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '../.tmp/reiser.json' }],
  ],
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: { ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: [...FLAGG] },
  },
})
