import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../reise.ts'
import { folgMed, sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import type { Tjeneste } from '../tjeneste.ts'

test.use({ egenTjener: '28-undersokelse' })

const MARG = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' }

/** En telefon som ingen er logget inn på. */
async function telefonen(
  browser: Browser,
  tjeneste: Tjeneste,
  valg: { js?: boolean; bredde?: number } = {},
): Promise<Page> {
  const kontekst = await browser.newContext({
    baseURL: tjeneste.origin,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: valg.bredde ?? 360, height: 740 },
    javaScriptEnabled: valg.js ?? true,
  })
  const side = await kontekst.newPage()
  folgMed(side, tjeneste.origin)
  // Et nei er en side, og nettleseren melder statusen.
  ventSvar(side, 422)
  return side
}

test('familiene svarer på telefon og nettbrett uten å kunne følges, og lederen leser figurene ved siden av Røde Kors', async ({
  loggInnSom,
  tjeneste,
  browser,
}) => {
  // Fire vinduer, og klokka flyttes.
  test.setTimeout(480_000)
  await test.step('kommunen slår den på', async () => {
    const jonas = await loggInnSom('Jonas')
    await jonas.goto('/kommune')
    const panel = jonas.getByRole('region', { name: 'Undersøkelse blant familiene' })
    await expect(panel.getByText('Kontoret spør ikke familiene.')).toBeVisible()
    await panel.getByRole('button', { name: 'Endre' }).click()
    await jonas.getByRole('radio', { name: 'Ja' }).check()
    await jonas.getByRole('dialog').getByRole('textbox').fill('Vi vil vite hvordan familiene er møtt.')
    await jonas.getByRole('button', { name: 'Lagre' }).click()
    await expect(panel.getByText('Kontoret spør familiene hvordan de er blitt møtt')).toBeVisible()
  })

  const koder: string[] = []
  const ingrid = await loggInnSom('Ingrid')
  await test.step('Ingrid lager to ark med lapper', async () => {
    await ingrid.goto('/kommune')
    await ingrid.getByRole('link', { name: 'Spør familiene' }).click()
    await ingrid.getByRole('combobox', { name: 'Hvor mange?' }).selectOption('24')
    await ingrid.getByRole('button', { name: 'Lag lapper' }).click()
    const lapper = ingrid.getByRole('list', { name: 'Lappene' }).getByRole('listitem')
    await expect(lapper).toHaveCount(24)
    for (const lapp of await lapper.allInnerTexts())
      koder.push(/\d{4}(-[0-9A-Z]{4}){3}/.exec(lapp)?.[0] ?? '')
    expect(new Set(koder).size).toBe(24)
    await sjekkSiden(ingrid)
    // «24 lapper (2 ark)» er to ark også på papir.
    const papir = (await ingrid.pdf({ format: 'A4', margin: MARG })).toString('latin1')
    expect(papir.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
  })

  await test.step('en mor svarer på telefonen, 360 px bred, med tastaturet', async () => {
    const side = await telefonen(browser, tjeneste)
    await side.goto(`/svar#${koder[0]}`)
    await expect(side.getByRole('textbox', { name: 'Kode' })).toHaveValue(koder[0] ?? '')
    expect(new URL(side.url()).hash).toBe('')
    await sjekkSiden(side)
    await side.getByRole('textbox', { name: 'Kode' }).press('Enter')
    await expect(side.getByRole('heading', { name: 'Hva mener du?' })).toBeVisible()
    await side.getByRole('button', { name: 'Send svaret' }).click()
    await expect(side.getByRole('alert')).toContainText('Svar på minst ett')
    const forste = side.getByRole('group', { name: /gjør Nav en grundig kartlegging/ })
    await forste.getByRole('radio', { name: '1 Helt uenig' }).focus()
    await side.keyboard.press('Space')
    await side.keyboard.press('ArrowRight')
    await expect(forste.getByRole('radio', { name: '2' })).toBeChecked()
    await expect(side.getByRole('group', { name: /gjenspeiler situasjonen du/ })).toBeHidden()
    for (const gruppe of [/tilstrekkelig hensyn/, /mulig å dekke/])
      await side.getByRole('group', { name: gruppe }).getByRole('radio', { name: '2' }).check()
    await side.getByRole('radio', { name: 'Ja', exact: true }).check()
    await side.getByRole('radio', { name: 'Brevet er en standardtekst' }).check()
    await sjekkSiden(side)
    await side.getByRole('button', { name: 'English' }).click()
    await expect(side.getByRole('heading', { name: 'What do you think?' })).toBeVisible()
    await expect(side.getByRole('radio', { name: 'The letter is a standard text' })).toBeChecked()
    await side.getByRole('button', { name: 'Send your answer' }).click()
    await expect(side.getByRole('heading', { name: 'Thank you. Your answer is included.' })).toBeVisible()
    await sjekkSiden(side)
    expect(await side.context().cookies()).toEqual([])
    await side.goto('/svar')
    await side.getByRole('textbox', { name: 'Kode' }).fill(koder[0] ?? '')
    await side.getByRole('button', { name: 'Gå videre' }).click()
    await expect(side.getByRole('alert')).toContainText('Har du nettopp svart, er svaret ditt med')
    await sjekkSiden(side)
    await side.context().close()
  })

  await test.step('en far svarer på en gammel telefon uten skript, på nynorsk', async () => {
    const side = await telefonen(browser, tjeneste, { js: false })
    await side.goto('/svar?spraak=nn')
    await side.getByRole('textbox', { name: 'Kode' }).fill((koder[1] ?? '').toLowerCase())
    await side.getByRole('button', { name: 'Gå vidare' }).click()
    for (const gruppe of [/grundig kartlegging/, /tilstrekkeleg omsyn/, /mogleg å dekkje/])
      await side.getByRole('group', { name: gruppe }).getByRole('radio', { name: '1 Heilt ueinig' }).check()
    await side.getByRole('radio', { name: 'Ja', exact: true }).check()
    await side.getByRole('radio', { name: /ein standardtekst/ }).check()
    await side.getByRole('button', { name: 'Send svaret' }).click()
    await expect(side.getByRole('heading', { name: 'Takk. Svaret ditt er med.' })).toBeVisible()
    // Resten sender det samme skjemaet.
    for (const [i, kode] of koder.slice(2).entries()) {
      const svar = i < 6 ? '1' : i < 13 ? '2' : '4'
      const brevet = i < 13 ? 'standardtekst' : 'gjenspeiler'
      const sendt = await side.request.post('/svar', {
        form: {
          kode,
          knapp: 'send',
          kartlegging: svar,
          hensyn: svar,
          tilstrekkelig: svar,
          leser: 'ja',
          brevet,
        },
        headers: { origin: tjeneste.origin },
      })
      expect(new URL(sendt.url()).pathname).toBe('/svar/takk')
    }
    await side.context().close()
  })

  await test.step('nettbrettet i mottaket startes, brukes og stanses', async () => {
    await ingrid.getByRole('button', { name: 'Lag kode til et nettbrett' }).click()
    const kode = (await ingrid.getByRole('definition').nth(1).textContent())?.trim() ?? ''
    await expect(ingrid.getByText('Venter på koden')).toBeVisible()
    const brettet = await telefonen(browser, tjeneste, { bredde: 820 })
    await brettet.goto('/svar/nettbrett')
    await brettet.getByRole('textbox', { name: 'Kode' }).fill(kode)
    await brettet.getByRole('button', { name: 'Start' }).click()
    await sjekkSiden(brettet)
    for (const svar of ['1 Helt uenig', '4']) {
      await brettet.getByRole('button', { name: 'Begynn' }).click()
      await expect(brettet.getByRole('radio', { checked: true })).toHaveCount(0)
      for (const gruppe of [/grundig kartlegging/, /tilstrekkelig hensyn/, /mulig å dekke/])
        await brettet.getByRole('group', { name: gruppe }).getByRole('radio', { name: svar }).check()
      await brettet.getByRole('button', { name: 'Send svaret' }).click()
      await brettet.getByRole('link', { name: 'Til start' }).click()
    }
    await ingrid.reload()
    await ingrid.getByRole('button', { name: 'Stans nettbrett 1' }).click()
    await expect(ingrid.getByText('Ingen nettbrett er i bruk i dag.')).toBeVisible()
    await brettet.getByRole('button', { name: 'Begynn' }).click()
    await expect(brettet.getByRole('heading', { name: 'Start nettbrettet' })).toBeVisible()
    await brettet.context().close()
  })

  await test.step('lederen ser ingenting om måneden som ikke er over', async () => {
    const per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll')
    await per.getByRole('link', { name: /Se hva familiene svarte/ }).click()
    await expect(per.getByText('Ikke nok svar ennå')).toBeVisible()
    await expect(per.getByRole('img', { name: /^Røde Kors 2023\. Uenig \(1–2\): 34 %/ })).toBeVisible()
    await sjekkSiden(per)
  })

  await tjeneste.stillKlokka('2026-12-02T09:30:00.000Z')
  await test.step('måneden er over: figurene står ved siden av Røde Kors', async () => {
    const per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll/undersokelse')
    await expect(per.getByRole('heading', { name: '26 svar, november 2026' })).toBeVisible()
    await expect(
      per.getByRole('img', { name: 'Våre svar. 1 Helt uenig: 8, 2: 8, 4: 10' }).first(),
    ).toBeVisible()
    await expect(per.getByText('Uenige: 62 % (43–78) · Enige: 38 % (22–57)').first()).toBeVisible()
    await sjekkSiden(per)
  })
})
