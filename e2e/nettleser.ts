import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

const DEBIAN = '/usr/bin/chromium'

/** Chromium fra maskinen når den finnes, ellers Playwrights egen. Flaggene trengs som root og stopper alle kall ut av maskinen. */
export const startNettleser = (): Promise<Browser> =>
  chromium.launch({
    ...(existsSync(DEBIAN) ? { executablePath: DEBIAN } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
