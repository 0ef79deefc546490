import type { Page } from '@playwright/test'
import { HEMMELIG, KANARIORD } from '../froord.ts'
import { apneSak, sakIdAv } from '../handgrep.ts'
import { expect, type Navn, test } from '../reise.ts'
import { erKommet, sjekkSiden, ventSvar } from '../sjekkSiden.ts'

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
  // Ellers telles feltet før det er der, og søket blir aldri prøvd.
  await erKommet(side)
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

const FAMILIE = 'Fagerlid'
const gradering = (side: Page, navn: string) =>
  side.getByRole('button', { name: `Endre gradering for ${navn}` })

/** En muntlig søknad med ett barn, registrert og tatt. Svarer med stien til saken. */
async function enNySak(side: Page): Promise<string> {
  await side.goto('/soknad/ny')
  await side.getByRole('radio', { name: /^Muntlig/ }).check()
  await side.getByRole('textbox', { name: 'Fornavn' }).first().fill('Liv')
  await side.getByRole('textbox', { name: 'Etternavn' }).first().fill(FAMILIE)
  await side
    .getByRole('radiogroup', { name: /adressesperre/ })
    .getByRole('radio', { name: 'Nei' })
    .check()
  await side.getByRole('textbox', { name: 'Hva det søkes om' }).fill('Vinterklær')
  await side.getByRole('button', { name: 'Legg til barn' }).click()
  const barn = side.getByRole('group', { name: 'Barn 1' })
  await barn.getByRole('textbox', { name: 'Fornavn' }).fill('Tiril')
  await barn.getByRole('textbox', { name: 'Etternavn' }).fill(FAMILIE)
  ventSvar(side, 403)
  await side.getByRole('button', { name: 'Registrer søknaden' }).click()
  await side.getByRole('button', { name: 'Ta saken' }).click()
  await expect(side.getByRole('heading', { level: 1 })).toContainText(FAMILIE)
  return new URL(side.url()).pathname
}

test('@begge graderingen heves av én og senkes av to', async ({ loggInnSom }) => {
  const ingrid = await loggInnSom('Ingrid')
  const sti = await enNySak(ingrid)
  const dialog = (side: Page) => side.getByRole('dialog')

  await test.step('Ingrid hever graderingen, får vite hva det koster, og mister saken', async () => {
    await gradering(ingrid, 'Tiril').click()
    await expect(dialog(ingrid).getByRole('radio', { name: 'Ugradert' })).toHaveCount(0)
    await dialog(ingrid).getByRole('radio', { name: 'Strengt fortrolig', exact: true }).check()
    await expect(dialog(ingrid)).toContainText(
      'Saken forsvinner straks for alle utenfor den autoriserte kretsen, også for deg.',
    )
    await sjekkSiden(ingrid, { smal: false })
    const sett = dialog(ingrid).getByRole('button', { name: 'Sett graderingen og gi fra deg saken' })
    await sett.click()
    await expect(dialog(ingrid)).toContainText('Skriv hva endringen hviler på.')
    await dialog(ingrid)
      .getByRole('textbox', { name: /^Hvorfor heves/ })
      .fill('Politiet ringte i dag')
    await sett.click()
    await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText(
      'Graderingen er satt. Saken er nå hos den autoriserte kretsen.',
    )
    await sjekkSiden(ingrid)
    ventSvar(ingrid, 404)
    await ingrid.goto(sti)
    await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Fant ikke saken')
    await sjekkSiden(ingrid)
    await ingrid.getByRole('main').getByRole('link', { name: 'Saker' }).click()
    await expect(ingrid).toHaveURL(/\/saker(\?|$)/)
    await erKommet(ingrid)
    await expect(ingrid.getByText(FAMILIE)).toHaveCount(0)
  })

  const amir = await loggInnSom('Amir')
  await test.step('Amir i kretsen finner saken, ser hvorfor, og foreslår å senke', async () => {
    await amir.getByRole('button', { name: `Ta saken til familien ${FAMILIE}` }).click()
    await expect(amir.getByRole('heading', { level: 1 })).toContainText('Bare for kretsen')
    const familien = amir.getByRole('region', { name: 'Familien', exact: true })
    await expect(familien).toContainText('Gradering: Strengt fortrolig')
    await expect(familien).toContainText('Satt av Ingrid Solvang')
    await expect(familien).toContainText('Politiet ringte i dag')
    await gradering(amir, 'Tiril').click()
    await dialog(amir).getByRole('radio', { name: 'Ugradert' }).check()
    await expect(dialog(amir)).toContainText('Ingenting endres før en annen i kretsen har sjekket')
    await dialog(amir)
      .getByRole('combobox', { name: 'Hvem i kretsen skal bekrefte?' })
      .selectOption({ label: 'Turid Bakkemo' })
    await dialog(amir)
      .getByRole('textbox', { name: /^Hva har du sjekket/ })
      .fill('Registeret viser ingen beskyttelse')
    await sjekkSiden(amir, { smal: false })
    await dialog(amir).getByRole('button', { name: 'Foreslå å senke graderingen' }).click()
    await expect(familien.getByRole('status')).toContainText('Turid Bakkemo har fått saken')
    await expect(familien).toContainText('En annen i kretsen som har saken, må bekrefte det.')
    await expect(familien.getByRole('button', { name: /^Les og bekreft/ })).toHaveCount(0)
    await sjekkSiden(amir)
    // Så lenge er saken borte for Ingrid.
    expect((await ingrid.request.get(`/api${sti}`)).status()).toBe(404)
  })

  await test.step('Turid, den andre i kretsen, bekrefter', async () => {
    const turid = await loggInnSom('Turid')
    await apneSak(turid, FAMILIE)
    const familien = turid.getByRole('region', { name: 'Familien', exact: true })
    await expect(familien).toContainText('Amir Haugland foreslo')
    await sjekkSiden(turid)
    await familien.getByRole('button', { name: /^Les og bekreft/ }).click()
    await dialog(turid)
      .getByRole('textbox', { name: /^Hva har du sjekket/ })
      .fill('Sjekket selv i registeret')
    await sjekkSiden(turid, { smal: false })
    await dialog(turid).getByRole('button', { name: 'Bekreft nedgraderingen' }).click()
    await expect(familien.getByRole('status')).toContainText('Graderingen til Tiril er «Ugradert»')
    await sjekkSiden(turid)
  })

  await test.step('Ingrid har saken igjen; med fortrolig får hun bare vite hvorfor den er lukket', async () => {
    await ingrid.goto(sti)
    await expect(ingrid.getByRole('heading', { level: 1 })).toContainText(FAMILIE)
    await gradering(ingrid, 'Liv').click()
    await dialog(ingrid).getByRole('radio', { name: 'Fortrolig', exact: true }).check()
    await dialog(ingrid)
      .getByRole('textbox', { name: /^Hvorfor heves/ })
      .fill('Liv viste vedtaket')
    await dialog(ingrid).getByRole('button', { name: 'Sett graderingen og gi fra deg saken' }).click()
    await expect(ingrid.getByRole('heading', { level: 1 })).toContainText('Graderingen er satt.')
    await ingrid.goto(sti)
    await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Du har ikke tilgang til saken')
    await expect(ingrid.getByRole('main')).toContainText('Saken har adressebeskyttelse.')
    await sjekkSiden(ingrid)
  })
})
