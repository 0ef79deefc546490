import type { BrowserContext, Page } from '@playwright/test'
import { FELLES } from '../froord.ts'
import { apneSak, gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { erKommet, folgMed, sjekkSiden, ventSvar } from '../sjekkSiden.ts'

const FORST = 'Mor fortalte at strømmen blir stengt.'
const UTEN_NETT = 'Mor fortalte at strømmen blir stengt. Sigve sover i yttertøy, huldrevinter.'
const notatfelt = (side: Page) => side.getByRole('textbox', { name: 'Notat' })
const status = (side: Page, tekst: string | RegExp) => side.getByRole('status').filter({ hasText: tekst })

/** Alt nettleseren har lagret fra oss, slik den som åpner utviklerverktøyene ser det. */
const lagret = (side: Page) =>
  side.evaluate(async () => {
    const baser = await indexedDB.databases()
    const rader: unknown[] = []
    for (const { name = '' } of baser) {
      const base = await new Promise<IDBDatabase>((ok, nei) => {
        const apning = indexedDB.open(name)
        apning.onsuccess = () => ok(apning.result)
        apning.onerror = () => nei(apning.error)
      })
      for (const lager of base.objectStoreNames) {
        const alle = base.transaction(lager).objectStore(lager).getAll()
        await new Promise(ok => {
          alle.onsuccess = ok
        })
        rader.push(...alle.result)
      }
      base.close()
    }
    const somTekst = (rad: unknown) =>
      JSON.stringify(rad, (_n, v: unknown) =>
        v instanceof ArrayBuffer || v instanceof Uint8Array ? new TextDecoder('latin1').decode(v) : v,
      )
    return {
      rader: rader.map(somTekst),
      baser: baser.map(b => b.name ?? ''),
      nokler: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      resten: JSON.stringify({ ...localStorage, ...sessionStorage }),
      mellomlager: await caches.keys(),
    }
  })

/** Et nytt vindu i den samme nettleseren, der den som sitter ved maskinen logger inn. */
async function loggInn(kontekst: BrowserContext, navn: string, origin: string): Promise<Page> {
  await kontekst.clearCookies()
  const side = await kontekst.newPage()
  folgMed(side, origin)
  await side.goto('/oidc/start')
  await side.getByRole('button', { name: new RegExp(`^${navn} `) }).click()
  await side.waitForURL(url => !url.pathname.startsWith('/oidc'))
  await erKommet(side)
  return side
}

test('@begge nettet blir borte: teksten ligger låst på maskinen, og bare den som skrev den får den igjen', async ({
  loggInnSom,
  tjeneste,
}) => {
  const side = await loggInnSom('Ingrid')
  const kontekst = side.context()
  await apneSak(side, FELLES.etternavn)
  const sak = new URL(side.url()).pathname
  await gaaTil(side, 'Journal')
  await notatfelt(side).fill(FORST)
  await expect(status(side, 'Alt er lagret')).toBeVisible()
  await expect.poll(async () => (await lagret(side)).rader).toEqual([])

  ventSvar(side, 'frakoblet')
  await kontekst.setOffline(true)
  await notatfelt(side).fill(UTEN_NETT)
  await expect(status(side, 'Teksten ligger trygt på denne maskinen')).toBeVisible()
  const borte = await lagret(side)
  expect(borte.rader).toHaveLength(1)
  expect(borte.rader.join()).not.toMatch(/Mor fortalte|Sigve|huldrevinter|notat/)
  expect(borte.rader.join()).not.toContain(sak.split('/').at(-1))

  const menyvalg = async (side: Page) => {
    await side.getByRole('button', { name: /Brukermeny$/ }).click()
    await side.getByRole('menuitem', { name: 'Logg ut' }).click()
  }
  await menyvalg(side)
  const sporsmal = side.getByRole('alertdialog', { name: 'Du har tekst som ikke er sendt' })
  await expect(sporsmal).toContainText('Bare du kan åpne den')
  await sjekkSiden(side)
  // Uten nett lever økten på tjeneren, og da sier vi det.
  await sporsmal.getByRole('button', { name: 'Logg ut likevel' }).click()
  await expect(side.getByRole('alertdialog', { name: 'Du er ikke logget ut' })).toBeVisible()
  await side.keyboard.press('Escape')

  // Maskinen dør.
  await side.close({ runBeforeUnload: false })
  await kontekst.setOffline(false)

  const amir = await loggInn(kontekst, 'Amir', tjeneste.origin)
  await amir.waitForLoadState('networkidle')
  await expect(amir.getByText('huldrevinter')).toHaveCount(0)
  expect((await lagret(amir)).rader).toEqual(borte.rader)
  await menyvalg(amir)
  await amir.waitForURL(url => !url.pathname.startsWith('/saker'))
  await amir.close()

  const igjen = await loggInn(kontekst, 'Ingrid', tjeneste.origin)
  // Den sendes så snart hun er inne, uten at hun åpner saken.
  await expect.poll(async () => (await lagret(igjen)).rader).toEqual([])
  await igjen.goto(`${sak}/journal`)
  await expect(notatfelt(igjen)).toHaveValue(UTEN_NETT)
  const etter = await lagret(igjen)
  expect([etter.rader, etter.mellomlager]).toEqual([[], []])
  expect(etter.baser).toEqual(['handlingsrom'])
  expect(etter.nokler.filter(n => !/^handlingsrom\.(tema|spraak|hurtigtaster)$/.test(n))).toEqual([])
  expect(etter.resten).not.toMatch(/Vindheim|Mor fortalte/)
  await sjekkSiden(igjen)
  await igjen.close()
})

test('@begge å logge ut med usendt tekst er et valg: den ligger låst til neste gang, eller den forkastes', async ({
  loggInnSom,
  tjeneste,
}) => {
  const side = await loggInnSom('Ingrid')
  const kontekst = side.context()
  await apneSak(side, FELLES.etternavn)
  const journal = `${new URL(side.url()).pathname}/journal`
  const skrivUtenAtDetKommerFram = async (s: Page, stod: string | RegExp, tekst: string) => {
    await s.goto(journal)
    // Det som ligger låst, er hentet fram før hun skriver videre; ellers blir begge stående, som i en konflikt.
    await expect(notatfelt(s)).toHaveValue(stod)
    await notatfelt(s).fill('Alt i orden.')
    await expect(status(s, 'Alt er lagret')).toBeVisible()
    await kontekst.route('**/api/utkast', rute => rute.fulfill({ status: 429, json: {} }))
    ventSvar(s, 429, 401)
    await notatfelt(s).fill(tekst)
    await expect(status(s, 'Teksten ligger trygt på denne maskinen')).toBeVisible()
    await s.getByRole('button', { name: /Brukermeny$/ }).click()
    await s.getByRole('menuitem', { name: 'Logg ut' }).click()
  }
  const logget = (s: Page, knapp: string) =>
    Promise.all([
      s.waitForURL(url => !url.pathname.startsWith('/saker')),
      s.getByRole('button', { name: knapp }).click(),
    ])

  await skrivUtenAtDetKommerFram(side, /^(Mor fortalte|$)/, 'Dette skal bli liggende.')
  await logget(side, 'Logg ut likevel')
  await kontekst.unroute('**/api/utkast')
  expect((await lagret(side)).rader).toHaveLength(1)

  const igjen = await loggInn(kontekst, 'Ingrid', tjeneste.origin)
  await skrivUtenAtDetKommerFram(igjen, 'Dette skal bli liggende.', 'Dette skal bort.')
  await logget(igjen, 'Forkast teksten og logg ut')
  await kontekst.unroute('**/api/utkast')
  expect((await lagret(igjen)).rader).toEqual([])

  const sist = await loggInn(kontekst, 'Ingrid', tjeneste.origin)
  await sist.goto(journal)
  await expect(notatfelt(sist)).toHaveValue('Alt i orden.')
  await notatfelt(sist).fill('')
  await expect(status(sist, 'Alt er lagret')).toBeVisible()
  await sist.close()
})

test('@begge logger en annen inn i et annet vindu, sendes ikke teksten i hennes navn', async ({
  loggInnSom,
  tjeneste,
}) => {
  const side = await loggInnSom('Ingrid')
  await apneSak(side, FELLES.etternavn)
  const journal = `${new URL(side.url()).pathname}/journal`
  await side.goto(journal)
  await notatfelt(side).fill('Skrevet av Ingrid.')
  await expect(status(side, 'Alt er lagret')).toBeVisible()
  await side.route('**/api/utkast', rute => rute.fulfill({ status: 429, json: {} }))
  ventSvar(side, 401, 429)
  await notatfelt(side).fill('Skrevet av Ingrid etterpå.')
  await expect(status(side, 'Teksten ligger trygt')).toBeVisible()

  const turid = await loggInn(side.context(), 'Turid', tjeneste.origin)
  await side.unroute('**/api/utkast')
  const stengt = side.getByRole('alertdialog', { name: 'Du er logget ut' })
  await expect(stengt).toContainText('logget inn som en annen')
  await sjekkSiden(side)
  await side.evaluate(() => dispatchEvent(new Event('online')))
  const turids = await turid.request.post('/api/utkast/hent', {
    data: { nokler: [`${journal.split('/')[2]}:notat`] },
    headers: { origin: tjeneste.origin },
  })
  expect(await turids.text()).not.toContain('Ingrid')
  await turid.close()
  const igjen = await loggInn(side.context(), 'Ingrid', tjeneste.origin)
  await stengt.getByRole('button', { name: 'Jeg har logget inn' }).click()
  await expect(status(side, 'Alt er lagret')).toBeVisible()
  await igjen.goto(journal)
  await expect(notatfelt(igjen)).toHaveValue('Skrevet av Ingrid etterpå.')
  await igjen.close()
  await notatfelt(side).fill('')
  await expect(status(side, 'Alt er lagret')).toBeVisible()
})
