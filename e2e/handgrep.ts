import { writeFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { pdfSider } from '../server/test/pdfSider.ts'
import { erKommet, sjekkSiden } from './sjekkSiden.ts'
import type { Tjeneste } from './tjeneste.ts'

/** Det samme håndgrepet i flere reiser, slik en saksbehandler gjør det: etter rolle og navn, aldri etter klasser. */

/** En oppdiktet portefølje på to hundre saker, lagt til det som er der. Det samme frøet gir de samme sakene. */
export async function lagPortefolje(
  tjeneste: Pick<Tjeneste, 'kommando'>,
  fro = '1',
  ...mer: readonly string[]
): Promise<void> {
  const laget = await tjeneste.kommando('syntetisk', '--saker', '200', '--fro', fro, '--json', ...mer)
  expect(laget.kode, laget.feil).toBe(0)
}

export async function lastOpp(side: Page, navn: string, innhold: Buffer): Promise<Locator> {
  await side.getByRole('link', { name: 'Mottak' }).click()
  const velger = side.waitForEvent('filechooser')
  await side.getByRole('button', { name: 'Velg filer' }).click()
  await (await velger).setFiles({ name: navn, mimeType: 'application/json', buffer: innhold })
  const resultat = side.getByRole('region', { name: 'Resultat' })
  await expect(resultat.getByRole('listitem')).toContainText(navn)
  return resultat
}

/** Delen av saken i veivalget: Oversikt, Søknad, Kartlegging … Ferdig når den siden hun gikk fra, er borte. */
export async function gaaTil(side: Page, del: string): Promise<void> {
  const lenke = side
    .getByRole('navigation', { name: 'Deler av saken' })
    .getByRole('link', { name: new RegExp(`^${del}`) })
  await erKommet(side)
  const overskrift = await side.locator('h1').first().elementHandle()
  const erDer = (await lenke.getAttribute('aria-current')) === 'page'
  await lenke.click()
  if (overskrift && !erDer) await side.waitForFunction(h => !h.isConnected, overskrift)
  await erKommet(side)
}

export const sakIdAv = (side: Page): string => /\/saker\/([^/?#]+)/.exec(side.url())?.[1] ?? ''

export const celle = (side: Page, tema: string, barn: string): Locator =>
  side.getByRole('button', { name: new RegExp(`^${tema}, ${barn}:`) })

/** Fyller ut svaret i panelet som er åpent. Ingenting er valgt på forhånd, så alt må sies. */
export async function skrivSvar(side: Page, tekst: string, sagtAv = 'Mor'): Promise<void> {
  await side.getByRole('radio', { name: /^Kartlagt/ }).check()
  await side.getByRole('textbox', { name: /^Svaret/ }).fill(tekst)
  await side.getByRole('combobox', { name: 'Hvem sa det?' }).selectOption({ label: sagtAv })
  await side.getByRole('combobox', { name: 'Hvordan?' }).selectOption({ label: 'Samtale på kontoret' })
}

/** Inn i saken til familien: fra listen når den alt er min, ellers ved å ta den på Min dag. Tjeneren sier hvilken av dem det er. */
export async function apneSak(side: Page, familie: string): Promise<void> {
  const mine = await side.request.get('/api/saker?visning=mine')
  expect(mine.ok()).toBe(true)
  if (!(await mine.text()).includes(familie)) {
    await side.goto('/')
    await side
      .getByRole('button', { name: `Ta saken til familien ${familie}` })
      .first()
      .click()
  } else {
    await side.goto('/saker')
    await side
      .getByRole('link', { name: new RegExp(familie) })
      .first()
      .click()
  }
  await expect(side.getByRole('heading', { level: 1 })).toContainText(familie)
}

/** Lederen legger et tiltak til avviket hun står i: hva, hvem som eier det, og når det skal være gjort. */
export async function nyttTiltak(side: Page, hva: string, hvem: string, frist: string): Promise<void> {
  await side.getByRole('button', { name: 'Legg til tiltak' }).click()
  const dialog = side.getByRole('dialog', { name: 'Legg til tiltak' })
  await dialog.getByRole('textbox', { name: 'Hva skal gjøres?' }).fill(hva)
  await dialog.getByRole('combobox', { name: 'Hvem eier det?' }).selectOption({ label: hvem })
  await dialog.getByRole('textbox', { name: 'Når skal det være gjort?' }).fill(frist)
  await dialog.getByRole('button', { name: 'Legg til tiltak' }).click()
  await expect(dialog).toBeHidden()
}

/** Lederen skriver egne ord der rapporten krever dem, tar dem inn, og fryser den. */
export async function sendRapporten(side: Page, ord: string): Promise<void> {
  for (const navn of ['Kort sagt', /^Gjør vi det/, 'Statlig tilsyn', 'Planen videre']) {
    const kapittel = side.getByRole('region', { name: navn })
    await kapittel.getByRole('textbox', { name: 'Egne ord (må fylles ut)' }).fill(ord)
    await kapittel.getByRole('button', { name: 'Ta inn i rapporten' }).click()
    await expect(kapittel.getByRole('button', { name: 'Ta inn i rapporten' })).toHaveCount(0)
  }
  await expect(side.getByText(/Før rapporten kan sendes/)).toHaveCount(0)
  await side.getByRole('button', { name: 'Send rapporten' }).click()
  await side.getByRole('dialog').getByRole('button', { name: 'Frys rapporten' }).click()
  await expect(side.getByText(/^Sendt .* av Per Anders/).first()).toBeVisible()
}

/** Filen lenken fører til, lest side for side. */
export async function lesPdf(side: Page, lenke: Locator): Promise<readonly string[]> {
  const fil = await side.request.get((await lenke.getAttribute('href')) ?? '')
  expect(fil.status()).toBe(200)
  if (process.env.HANDLINGSROM_BILDER)
    writeFileSync(`${process.env.HANDLINGSROM_BILDER}/rapport.pdf`, await fil.body())
  return pdfSider(await fil.body())
}

/** Den som eier tiltaket, finner det på sin dag, melder det gjort, og har ikke flere igjen. */
export async function meldTiltaketGjort(side: Page, hva: string): Promise<void> {
  await expect(side.getByText('1 tiltak venter på deg.')).toBeVisible()
  await side.getByRole('link', { name: 'Se tiltakene' }).click()
  await side.getByRole('button', { name: 'Meld' }).click()
  const meld = side.getByRole('dialog', { name: 'Meld tiltaket' })
  await meld.getByRole('radio', { name: 'Gjort', exact: true }).check()
  await meld.getByRole('textbox', { name: /^Hva ble gjort/ }).fill(hva)
  await sjekkSiden(side)
  await meld.getByRole('button', { name: 'Lagre' }).click()
  await expect(side.getByText('Ingen tiltak venter på deg.')).toBeVisible()
}
