import type { Page } from '@playwright/test'
import { HEMMELIG, KANARIORD } from '../froord.ts'
import { sakIdAv } from '../handgrep.ts'
import { expect, type Navn, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

/** Alt tjeneren svarer og alt som står på skjermen, så lenge vinduet er åpent. */
function samle(side: Page): { readonly tekster: string[]; readonly ferdig: () => Promise<unknown> } {
  const tekster: string[] = []
  const venter: Promise<unknown>[] = []
  side.on('response', svar => {
    const lest = svar.text().then(
      kropp => tekster.push(`${svar.url()}\n${JSON.stringify(svar.headers())}\n${kropp}`),
      () => undefined,
    )
    venter.push(lest)
  })
  return { tekster, ferdig: () => Promise.all(venter) }
}

/** Stedene menyen har, og de som finnes uten å stå der: hver ansatt prøver alle. */
const STEDER = [
  '/',
  '/?vis=akutt',
  '/?vis=venter',
  '/saker',
  '/saker?visning=kontoret',
  '/mottak',
  '/soknad/ny',
  '/fordeling',
  '/kontaktsenter',
  '/kommune',
]
const DELER = ['', '/kartlegging', '/journal', '/vedtak']
const API = [
  '/api/min-dag',
  '/api/saker?visning=mine',
  '/api/saker?visning=kontoret',
  '/api/mottak',
  '/api/fordeling',
  '/api/kommune',
]
const SOK = [HEMMELIG.etternavn, HEMMELIG.fornavn, HEMMELIG.nummer, 'Skjulv']

test('@begge en gradert sak finnes ikke for den som ikke er i kretsen', async ({ loggInnSom }) => {
  const amir = await loggInnSom('Amir')
  const hosAmir = samle(amir)
  // Kontrollen: den som er i kretsen, ser den. Ellers ville resten av prøven ikke bety noe.
  await amir.reload()
  await amir.getByRole('button', { name: `Ta saken til familien ${HEMMELIG.etternavn}` }).click()
  await expect(amir.getByRole('heading', { level: 1 })).toContainText(HEMMELIG.etternavn)
  const sakId = sakIdAv(amir)
  await hosAmir.ferdig()
  for (const ord of [HEMMELIG.etternavn, ...HEMMELIG.barn.map(b => b.fornavn)])
    expect(
      hosAmir.tekster.some(t => t.includes(ord)),
      `Amir ser «${ord}»`,
    ).toBe(true)
  await sjekkSiden(amir)

  for (const navn of ['Ingrid', 'Per Anders', 'Sunniva', 'Jonas'] satisfies Navn[]) {
    await test.step(navn, async () => {
      const side = await loggInnSom(navn)
      ventSvar(side, 403, 404)
      const { tekster, ferdig } = samle(side)
      for (const sted of [...STEDER, ...DELER.map(d => `/saker/${sakId}${d}`)]) {
        await side.goto(sted)
        await side.waitForLoadState('networkidle')
        tekster.push(`skjermen ${sted}\n${(await side.locator('body').allInnerTexts()).join()}`)
      }
      await sokEtter(side, tekster)
      for (const sti of [...API, ...DELER.map(d => `/api/saker/${sakId}${d}`)])
        tekster.push(`${sti}\n${await (await side.request.get(sti)).text()}`)
      await likIkkeFunnet(side, sakId)
      await ferdig()
      const rop = tekster.flatMap(t =>
        KANARIORD.filter(ord => t.toLowerCase().includes(ord.toLowerCase())).map(
          ord => `«${ord}» i ${t.split('\n')[0]}`,
        ),
      )
      expect(rop, `${navn} skal ikke få vite at familien finnes`).toEqual([])
      // Og ikke på antallet: id-en er heller ingen steder.
      expect(
        tekster.filter(t => t.split('\n').slice(1).join('\n').includes(sakId)).map(t => t.split('\n')[0]),
      ).toEqual([])
    })
  }
})

/** Søker i toppmenyen når den finnes, og slår opp nummeret der det går. */
async function sokEtter(side: Page, tekster: string[]): Promise<void> {
  await side.goto('/')
  const felt = side.getByRole('textbox', { name: 'Søk sak eller person' })
  for (const ord of (await felt.count()) > 0 ? SOK : []) {
    await felt.fill(ord)
    await expect(side.getByText('Ingen treff du har tilgang til.')).toBeVisible()
    tekster.push(`søk\n${(await side.getByRole('banner').allInnerTexts()).join()}`)
  }
  const oppslag = side.getByRole('textbox', { name: 'Fødselsnummer eller D-nummer' })
  if ((await oppslag.count()) > 0) {
    await oppslag.fill(HEMMELIG.nummer)
    await side.getByRole('button', { name: 'Slå opp' }).click()
    await expect(side.getByText('Ingen sak på dette nummeret')).toBeVisible()
    await sjekkSiden(side)
  }
}

/** Svaret for saken er det samme som for en id ingen har. */
async function likIkkeFunnet(side: Page, sakId: string): Promise<void> {
  const ukjent = `${sakId.slice(0, -4)}${sakId.endsWith('0000') ? '1111' : '0000'}`
  for (const del of ['', '/kartlegging', '/journal']) {
    const [ekte, tenkt] = await Promise.all(
      [sakId, ukjent].map(id => side.request.get(`/api/saker/${id}${del}`)),
    )
    expect(ekte?.status()).toBe(tenkt?.status())
    const uten = async (s: typeof ekte, id: string) =>
      (await s?.text())?.replaceAll(id, '…').replace(/"referanse":"[^"]*"/, '')
    expect(await uten(ekte, sakId)).toBe(await uten(tenkt, ukjent))
  }
}
