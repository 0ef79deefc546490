import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

/** Den uten vindu bruker mindre av maskinen: den har ingen av delene rundt siden. */
const DEBIAN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** Den som er pekt ut, ellers maskinens egen. Finnes ingen av dem, brukes Playwrights. */
export const CHROMIUM: string | undefined = process.env.CHROMIUM_PATH || DEBIAN.find(sti => existsSync(sti))

/** Trengs for å kjøre som root, og stopper alle kall ut av maskinen. */
export const FLAGG = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

export const startNettleser = (): Promise<Browser> =>
  chromium.launch({ ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: [...FLAGG] })
