import type { Page } from '@playwright/test'
import { FELLES } from '../froord.ts'
import { celle, gaaTil, skrivSvar } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

const [eldst = '', yngst = ''] = FELLES.barn.map(b => b.fornavn)
const familie = FELLES.etternavn

async function aapneSkjema(side: Page, tema: string, barn: string, tekst: string): Promise<void> {
  await celle(side, tema, barn).click()
  await side.getByRole('button', { name: 'Skriv svaret' }).click()
  await skrivSvar(side, tekst)
}
const lagre = (side: Page) => side.getByRole('button', { name: 'Lagre svaret' }).click()

test('@begge to veiledere i samme sak: ulike ruter går, samme rute gir et valg', async ({ loggInnSom }) => {
  const ingrid = await loggInnSom('Ingrid')
  await ingrid.getByRole('button', { name: `Ta saken til familien ${familie}` }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toContainText(familie)

  const leder = await loggInnSom('Per Anders')
  await leder.getByRole('link', { name: 'Fordeling' }).first().click()
  await expect(leder.getByRole('heading', { level: 1 })).toHaveText('Fordeling')
  await sjekkSiden(leder)
  await leder.getByRole('button', { name: `Endre hvem som har saken til ${familie}` }).click()
  const dialog = leder.getByRole('dialog', { name: `Hvem har saken til ${familie}?` })
  await sjekkSiden(leder)
  await dialog.getByRole('combobox', { name: 'Gi saken til en til' }).selectOption({ label: 'Amir Haugland' })
  await dialog.getByRole('button', { name: 'Gi saken' }).click()
  await expect(dialog).toContainText('Amir Haugland')

  const amir = await loggInnSom('Amir')
  await amir.goto(ingrid.url())
  for (const side of [ingrid, amir]) await gaaTil(side, 'Kartlegging')

  // Ulike ruter: begge svarene blir stående, uten at noen merker den andre.
  await aapneSkjema(ingrid, 'Fritid', eldst, 'Spiller i korps, men trenger nye sko.')
  await aapneSkjema(amir, 'Skole', yngst, 'Gleder seg til skolestart.')
  await lagre(ingrid)
  await expect(celle(ingrid, 'Fritid', eldst)).toHaveAccessibleName(/kartlagt/)
  // Amir har ikke gjort noe; svaret hennes kommer av seg selv, og skjemaet han skriver i, står.
  await expect(celle(amir, 'Fritid', eldst)).toHaveAccessibleName(/korps/)
  await lagre(amir)
  await expect(celle(amir, 'Skole', yngst)).toHaveAccessibleName(/Gleder seg/)

  // Samme rute: den som kommer sist, ser begge tekstene og velger.
  await aapneSkjema(ingrid, 'Nettverk og venner', eldst, 'Har en bestevenn i naboblokka.')
  await aapneSkjema(amir, 'Nettverk og venner', eldst, 'Er mye alene etter flyttingen.')
  await lagre(ingrid)
  await expect(celle(ingrid, 'Nettverk og venner', eldst)).toHaveAccessibleName(/bestevenn/)
  ventSvar(amir, 412)
  await lagre(amir)
  await expect(amir.getByRole('heading', { name: 'Noen endret dette mens du skrev' })).toBeVisible()
  await expect(amir.getByRole('figure').filter({ hasText: 'Har en bestevenn i naboblokka.' })).toBeVisible()
  await expect(amir.getByRole('figure').filter({ hasText: 'Er mye alene etter flyttingen.' })).toBeVisible()
  // Matrisen bygges om på smal skjerm; utkastet består, men valget må da tas på nytt.
  await sjekkSiden(amir, { smal: false })
  await amir.getByRole('button', { name: 'Bruk min tekst' }).click()
  await expect(celle(amir, 'Nettverk og venner', eldst)).toHaveAccessibleName(/mye alene/)
  // Den andres svar er ikke borte: det står i historikken.
  await celle(amir, 'Nettverk og venner', eldst).click()
  await expect(amir.getByRole('region', { name: 'Nettverk og venner' })).toContainText(
    'Har en bestevenn i naboblokka.',
  )
})
