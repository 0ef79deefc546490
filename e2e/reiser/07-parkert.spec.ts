import { lastOpp } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { originalen } from '../soknader.ts'

test('@begge det uendrede eksempelet blir parkert og plassert for hånd', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid')
  const resultat = await lastOpp(side, 'brukerdata.json', originalen())
  await expect(resultat).toContainText('Må plasseres')
  await side.getByRole('button', { name: /^Plasser meldingen: Adressert til en annen kommune/ }).click()
  const dialog = side.getByRole('dialog', { name: 'Hvor hører meldingen hjemme?' })
  await dialog.getByRole('button', { name: 'Plasser meldingen' }).click()
  await expect(dialog).toContainText('Velg hvor meldingen hører hjemme.')
  await sjekkSiden(side)
  await dialog.getByRole('radio', { name: 'En ny person' }).check()
  await dialog.getByRole('textbox', { name: 'Fornavn' }).fill('Ola')
  await dialog.getByRole('textbox', { name: 'Etternavn' }).fill('Feilsendt')
  await dialog
    .getByRole('textbox', { name: /^Hvorfor hører/ })
    .fill('Ringte søkeren: har flyttet hit, og søknaden er ment for oss.')
  ventSvar(side, 403)
  await dialog.getByRole('button', { name: 'Plasser meldingen' }).click()
  await side.getByRole('button', { name: 'Ta saken' }).click()
  await expect(side.getByRole('heading', { level: 1 })).toContainText('Feilsendt')
  await sjekkSiden(side)
})
