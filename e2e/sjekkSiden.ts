import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

export type Merker = {
  readonly galt: string[]
  /** Svar vi venter oss fra tjeneren, og som nettleseren ellers melder som feil i konsollen. */
  readonly venter: Set<number | 'frakoblet'>
}
const merker = new WeakMap<Page, Merker>()
const apne = new Set<Merker>()

/** Nettet er borte, eller tjenesten er stanset mens driften arbeider i databasen. */
const UTEN_FORBINDELSE =
  /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|NETWORK_CHANGED)/

/** Det tjeneren svarer mens den stenger. */
const STENGER = 503

/** Sidene er de samme på begge databasene. Utseendet ses på den innebygde, der alle reisene går; på PostgreSQL ses det som kan være annerledes. */
const SER_PA_SIDEN = process.env.HANDLINGSROM_E2E_LAGER !== 'postgres'

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Noterer feil i konsollen, brudd på CSP, kall ut av huset og 5xx så lenge siden er åpen. */
export function folgMed(side: Page, origin: string): Merker {
  const m: Merker = { galt: [], venter: new Set() }
  merker.set(side, m)
  apne.add(m)
  side.on('close', () => apne.delete(m))
  side.on('console', melding => {
    if (melding.type() !== 'error') return
    if (m.venter.has('frakoblet') && UTEN_FORBINDELSE.test(melding.text())) return
    const status = Number(/status of (\d{3})/.exec(melding.text())?.[1])
    if (m.venter.has('frakoblet') && status === STENGER) return
    if (!m.venter.has(status)) m.galt.push(`konsoll: ${melding.text()} (${melding.location().url})`)
  })
  side.on('pageerror', feil => m.galt.push(`siden stoppet: ${feil.message}`))
  side.on('response', svar => {
    if (m.venter.has('frakoblet') && svar.status() === STENGER) return
    if (svar.status() >= 500) m.galt.push(`${svar.status()} fra ${new URL(svar.url()).pathname}`)
  })
  side.context().on('request', kall => {
    const url = kall.url()
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) m.galt.push(`kall ut av huset: ${url}`)
  })
  return m
}

/** Reisen venter seg dette svaret: en konflikt, en økt som er ute, eller at nettet er borte. */
export const ventSvar = (side: Page, ...status: (number | 'frakoblet')[]): void => {
  for (const s of status) merker.get(side)?.venter.add(s)
}

/** Reisen stanser tjeneren selv, for å stille klokka eller kjøre en kommando: det en åpen side var midt i å hente, får da ikke noe svar. */
export const tjenestenStanses = (): void => {
  for (const m of apne) m.venter.add('frakoblet')
}

/** Reisen stiller klokka: øktene til sidene som står åpne, er ute, og det de var midt i å hente, kan få det til svar. */
export const klokkaStilles = (): void => {
  for (const m of apne) m.venter.add(401)
}

/** Siden er kommet når overskriften er det, og de grå stripene er borte; stripene har en overskrift, de også. */
export async function erKommet(side: Page): Promise<void> {
  await side.locator('h1').first().waitFor({ state: 'attached' })
  await expect(side.locator('main [aria-busy=true]')).toHaveCount(0)
}

/**
 * Siden slik den står: ingen axe-funn i lyst og mørkt, ingen vannrett rulling på 360 px, og ingenting har gått galt så langt.
 * Setter tilbake bredde og utseende, så reisen går videre som før. `smal: false` der et skjema er halvt utfylt og siden bygges om på
 * smal skjerm.
 */
export async function sjekkSiden(side: Page, { smal = true } = {}): Promise<void> {
  await erKommet(side)
  const galt: string[] = [...(merker.get(side)?.galt ?? [])]
  if (SER_PA_SIDEN) galt.push(...(await utseendet(side, smal)))
  expect(galt, `${new URL(side.url()).pathname}: ${await side.title()}`).toEqual([])
}

async function utseendet(side: Page, smal: boolean): Promise<readonly string[]> {
  const galt: string[] = []
  // Hele siden på én gang: linjen nederst dekker alltid noe, og hva den dekker, avhenger bare av hvor langt noen har rullet.
  const vindu = side.viewportSize() ?? { width: 1280, height: 900 }
  const hoyde = await side.evaluate(() => document.documentElement.scrollHeight)
  await side.setViewportSize({ width: vindu.width, height: Math.max(vindu.height, Math.min(hoyde, 12_000)) })
  for (const tema of ['light', 'dark'] as const) {
    await side.emulateMedia({ colorScheme: tema, reducedMotion: 'reduce' })
    await iRo(side)
    await taBilde(side, `1280-${tema}`)
    // Det eneste utseendet kan endre, er kontrasten; resten er det samme i mørkt.
    const bygger = new AxeBuilder({ page: side })
    const axe = tema === 'light' ? bygger.withTags(REGLER) : bygger.withRules(['color-contrast'])
    const { violations } = await axe.analyze()
    for (const v of violations)
      for (const n of v.nodes)
        galt.push(`axe (${tema}) ${v.id}: ${n.target.join(' ')} – ${n.failureSummary ?? ''}`)
  }
  await side.setViewportSize(vindu)
  if (smal) galt.push(...(await forBred(side)))
  await side.emulateMedia({ colorScheme: null, reducedMotion: null })
  return galt
}

const BILDER = process.env.HANDLINGSROM_BILDER
let nummer = 0

/** Med `HANDLINGSROM_BILDER=<mappe>` blir hver tilstand en reise ser på, til bilder: for øynene, ikke for testen. */
async function taBilde(side: Page, hva: string): Promise<void> {
  if (!BILDER) return
  mkdirSync(BILDER, { recursive: true })
  if (hva === '1280-light') nummer++
  const reise = /(\d\d-[^/]+)\.spec/.exec(test.info().file)?.[1] ?? 'reise'
  const dialog = await side.getByRole('dialog').count()
  await side.screenshot({
    path: join(BILDER, `${reise}-${String(nummer).padStart(3, '0')}-${hva}.png`),
    fullPage: dialog === 0,
  })
}

/** En dialog som toner inn, har for lav kontrast et øyeblikk. Det som går i ring (lasting), ventes det ikke på. */
async function iRo(side: Page): Promise<void> {
  const iGang = () =>
    side.evaluate(() =>
      document
        .getAnimations()
        .some(a => a.playState === 'running' && Number.isFinite(a.effect?.getComputedTiming().endTime)),
    )
  for (let forsok = 0; forsok < 30 && (await iGang()); forsok++)
    await new Promise(ferdig => setTimeout(ferdig, 50))
}

async function forBred(side: Page): Promise<readonly string[]> {
  const bredde = side.viewportSize() ?? { width: 1280, height: 900 }
  await side.setViewportSize({ width: 360, height: 800 })
  const forMange = () =>
    side.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  // Sidene som bygges om på smal skjerm, trenger et øyeblikk etter at bredden er endret.
  let piksler = await forMange()
  for (let forsok = 0; piksler > 0 && forsok < 10; forsok++) {
    await new Promise(ferdig => setTimeout(ferdig, 100))
    piksler = await forMange()
  }
  for (const tema of BILDER ? (['light', 'dark'] as const) : []) {
    await side.emulateMedia({ colorScheme: tema, reducedMotion: 'reduce' })
    await taBilde(side, `360-${tema}`)
  }
  await side.setViewportSize(bredde)
  return piksler > 0 ? [`siden er ${piksler} px for bred på 360 px`] : []
}
