import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

/** Dit med Tab, uten mus. Feiler når feltet ikke kan nås fra der fokus er. */
async function tabTil(side: Page, maal: Locator): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await maal.evaluate(el => el === document.activeElement)) return
    await side.keyboard.press('Tab')
  }
  throw new Error(`Kom ikke fram med Tab: ${maal}`)
}
async function skriv(side: Page, felt: Locator, tekst: string): Promise<void> {
  await tabTil(side, felt)
  await side.keyboard.type(tekst)
}

test('@begge en søknad på papir blir sak, bare med tastatur', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid')
  await side.keyboard.press('n')
  // Dialogen tar fokus når den er åpnet; en tast før det går til det som hadde fokus.
  await side.waitForFunction(() => document.activeElement?.closest('[role=dialog]') != null)
  await side.getByRole('link', { name: 'Skriv inn en søknad' }).press('Enter')
  await expect(side.getByRole('heading', { level: 1 })).toHaveText('Ny henvendelse')
  await sjekkSiden(side)
  const felt = (navn: string | RegExp) => side.getByRole('textbox', { name: navn }).first()
  await tabTil(side, side.getByRole('button', { name: 'Registrer søknaden' }))
  await side.keyboard.press('Enter')
  await expect(side.getByRole('heading', { name: /ting må rettes/ })).toBeVisible()
  await sjekkSiden(side)
  await side.getByRole('link', { name: /Skriv fornavnet/ }).press('Enter')
  await expect(felt('Fornavn')).toBeFocused()
  await side.keyboard.type('Torbjørg')
  await skriv(side, felt('Etternavn'), 'Lauvdal')
  await skriv(side, felt(/^Adresse/), 'Sjøgata 9')
  await tabTil(
    side,
    side.getByRole('radiogroup', { name: /adressesperre/ }).getByRole('radio', { name: 'Nei' }),
  )
  await side.keyboard.press('Space')
  await skriv(side, felt('Hva det søkes om'), 'Penger til briller og mat ut måneden')
  const nyttBarn = side.getByRole('button', { name: 'Legg til barn' })
  await tabTil(side, nyttBarn)
  await side.keyboard.press('Enter')
  // Fokus står i det nye barnets fornavn.
  const barn = side.getByRole('group', { name: 'Barn 1' })
  await expect(barn.getByRole('textbox', { name: 'Fornavn' })).toBeFocused()
  await side.keyboard.type('Eilif')
  await skriv(side, barn.getByRole('textbox', { name: 'Etternavn' }), 'Lauvdal')
  await skriv(side, barn.getByRole('textbox', { name: /^Fødselsdato/ }), '14.02.2016')
  await tabTil(side, side.getByRole('button', { name: 'Legg til utgift' }))
  await side.keyboard.press('Enter')
  await skriv(side, side.getByRole('textbox', { name: 'Hva', exact: true }), 'Briller')
  await skriv(side, side.getByRole('textbox', { name: /^Beløp per måned/ }), '2400')
  // Skjemaet spør om saken kan leses; det kan den ikke før noen har tatt den.
  ventSvar(side, 403)
  await tabTil(side, side.getByRole('button', { name: 'Registrer søknaden' }))
  await side.keyboard.press('Enter')
  const ta = side.getByRole('button', { name: 'Ta saken' })
  await expect(ta).toBeVisible()
  await sjekkSiden(side)
  await tabTil(side, ta)
  await side.keyboard.press('Enter')
  await expect(side.getByRole('heading', { level: 1 })).toContainText('Lauvdal')
  await expect(side.getByRole('main')).toContainText('Eilif')
  await sjekkSiden(side)
})
