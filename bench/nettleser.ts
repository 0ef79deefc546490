import type { SamtaleId } from '@handlingsrom/domene/felles/id'
import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import { ingrid } from '@handlingsrom/server/demo/ansatte'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { startNettleser } from '../e2e/nettleser.ts'
import { enLangSak } from './felles/historie.ts'
import { kommune, type Malehus, nyttMalehus, type Slag } from './felles/hus.ts'
import { tjenerMedOkt } from './felles/innlogget.ts'
import { databasevalg, skrivHode, talletEtter } from './felles/maskin.ts'
import { gjor, les } from './felles/sak.ts'
import { skrivRad } from './felles/statistikk.ts'

const [BARN, AR, APNINGER] = [8, 5, 8]
/** Som i `kartlegging`: 19 svar per barn og kvartal, 8 × 20 × 19 = 3040. */
const ALLE_OG_NOEN_IGJEN: readonly Tema[] = [...TEMA, ...TEMA.slice(0, 6)]
/** Bare taster Playwright kjenner fra et engelsk tastatur. */
const TEKST = 'jakka er for liten og skoene lekker sier mor og skolen har hatt dress til utlaan '

/** En samtale i gang med den tyngste familien, med tjeneren på en ekte port i denne prosessen. */
async function apne(h: Malehus, port: number) {
  const sakId = await enLangSak(h, BARN, AR, ALLE_OG_NOEN_IGJEN)
  const samtaleId = h.a.nyId() as SamtaleId
  const svar = await h.db.iTransaksjon(kommune, async tx => {
    await gjor(tx, h.a, sakId, ingrid.id, {
      type: 'startSamtale',
      samtaleId,
      dato: h.a.klokke().dato,
      sted: 'kontor',
      slag: 'planlagt',
      gjelder: 'kartlegging',
      formal: '',
      deltakere: [],
      andre: [],
      tolk: { behov: 'ikke-spurt' },
    })
    const { hendelser } = await les(tx, sakId)
    return hendelser.filter(r => r.hendelse.type === 'OpplysningRegistrert').length
  })
  const { app } = await tjenerMedOkt(h, String(port))
  await app.listen({ port, host: '127.0.0.1' })
  return {
    app,
    svar,
    sti: `/saker/${sakId}/samtale/${samtaleId}?tema=utstyr-klaer`,
  }
}

type Okt = Awaited<ReturnType<BrowserContext['storageState']>>
const VINDU = { viewport: { width: 1280, height: 900 }, locale: 'nb-NO' } as const

/** Inn gjennom velgeren, som en ansatt gjør det; økten brukes igjen i hvert nye vindu. */
async function loggInn(nettleser: Browser, url: string): Promise<Okt> {
  const kontekst = await nettleser.newContext(VINDU)
  const side = await kontekst.newPage()
  await side.goto(`${url}/oidc/start`)
  await side.getByRole('button', { name: /^Ingrid / }).click()
  await side.getByRole('heading', { level: 1 }).first().waitFor()
  const okt = await kontekst.storageState()
  await kontekst.close()
  return okt
}

async function nySide(nettleser: Browser, okt: Okt): Promise<Page> {
  return (await nettleser.newContext({ ...VINDU, storageState: okt })).newPage()
}

/** Fra adressen er skrevet til alle åtte kolonnene kan skrives i. Et nytt vindu hver gang: ingenting ligger i nettleseren fra før. */
async function tilNyttigBilde(side: Page, adresse: string): Promise<number> {
  const start = performance.now()
  await side.goto(adresse, { waitUntil: 'commit' })
  await side.waitForFunction(n => document.querySelectorAll('[data-kolonne] textarea').length >= n, BARN, {
    polling: 'raf',
  })
  return performance.now() - start
}

/**
 * Fra tasten trykkes til bildet etter er malt: `keydown` til det andre bildet etter, målt i siden. Tastene kommer utenfra, en og en, som
 * når noen skriver; de fordeles på alle åtte kolonnene.
 */
async function fraTastTilSkjerm(side: Page, taster: number): Promise<readonly number[]> {
  await side.evaluate(() => {
    const tider: number[] = []
    Object.assign(globalThis, { tider })
    addEventListener(
      'keydown',
      hendelse => {
        const start = hendelse.timeStamp
        requestAnimationFrame(() => {
          const kanal = new MessageChannel()
          kanal.port1.onmessage = () => tider.push(performance.now() - start)
          kanal.port2.postMessage(0)
        })
      },
      { capture: true },
    )
  })
  const felt = side.locator('[data-kolonne]').filter({ has: side.locator('textarea') })
  const kolonner = await felt.count()
  for (let i = 0; i < kolonner; i++) {
    await felt.nth(i).getByRole('textbox', { name: 'Svar' }).first().focus()
    for (let n = 0; n < Math.ceil(taster / kolonner); n++) {
      await side.keyboard.press(TEKST[n % TEKST.length] ?? 'a')
      await new Promise(ferdig => setTimeout(ferdig, 30))
    }
  }
  return side.evaluate(() => (globalThis as unknown as { tider: number[] }).tider)
}

async function mal(h: Malehus, port: number, taster: number): Promise<void> {
  const { app, svar, sti } = await apne(h, port)
  const nettleser = await startNettleser()
  const url = `http://localhost:${port}`
  try {
    const okt = await loggInn(nettleser, url)
    const apninger: number[] = []
    for (let i = 0; i < APNINGER + 1; i++) {
      const side = await nySide(nettleser, okt)
      const ms = await tilNyttigBilde(side, `${url}${sti}`)
      if (i > 0) apninger.push(ms)
      await side.context().close()
    }
    const side = await nySide(nettleser, okt)
    await tilNyttigBilde(side, `${url}${sti}`)
    await side.waitForLoadState('networkidle')
    const tider = await fraTastTilSkjerm(side, taster)
    console.log(`# ${h.slag}: ${BARN} barn, ${AR} år, ${svar} svar, Chromium ${nettleser.version()}`)
    skrivRad('  til første nyttige bilde, tomt mellomlager', apninger)
    skrivRad('  fra tast til skjerm', tider)
  } finally {
    await nettleser.close()
    await app.close()
  }
}

skrivHode('nettleser')
const antall = databasevalg({ postgres: 1, innebygd: 1 })
for (const [i, slag] of (['postgres', 'innebygd'] satisfies Slag[]).entries()) {
  if (antall[slag] === 0) continue
  const h = await nyttMalehus(slag)
  try {
    await mal(h, 8240 + i, talletEtter('taster', 400))
  } finally {
    await h.rydd()
  }
}
