import { FELLES } from '../froord.ts'
import { apneSak, gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

test('@begge oppsøkende kontakt: uten navn og sak, på kontorets liste, og siden knyttet til en sak', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const felt = (navn: string) => side.getByRole('textbox', { name: navn, exact: true })
  const knapp = (navn: string) => side.getByRole('button', { name: navn, exact: true })

  await test.step('veien dit står der en samtale startes', async () => {
    await knapp('Ny samtale').click()
    await side.getByRole('link', { name: 'Uten navn og sak? Skriv en oppsøkende kontakt' }).click()
    await expect(side.getByRole('heading', { level: 1 })).toHaveText('Oppsøkende kontakt')
    await expect(side.getByText('Ingen kontakter er skrevet ned')).toBeVisible()
    await sjekkSiden(side)
  })

  await test.step('det som mangler, står ved feltene, og et identitetsnummer tas ikke imot', async () => {
    await knapp('Skriv en kontakt').click()
    await knapp('Lagre kontakten').click()
    await expect(side.getByText('Skriv hva det handlet om.')).toBeVisible()
    await sjekkSiden(side, { smal: false })
    await felt('Hvor var det?').fill('Åpen barnehage på Naustet')
    await felt('Hva handlet det om?').fill('En mor, 12898710120, manglet vinterklær.')
    ventSvar(side, 422)
    await knapp('Lagre kontakten').click()
    await expect(side.getByText('En oppsøkende kontakt er uten navn og nummer.')).toBeVisible()
  })

  await test.step('uten nummeret står den på listen, og det ukjente står som ukjent', async () => {
    await felt('Hva handlet det om?').fill('En mor manglet vinterklær til barna.')
    await felt('Barn som var der').fill('2')
    await felt('Hva ble tilbudt eller fortalt?').fill('Fortalte om utlån av utstyr.')
    await felt('Neste steg').fill('Vi er der igjen torsdag.')
    await knapp('Lagre kontakten').click()
    const rad = side.getByRole('listitem').filter({ hasText: 'Åpen barnehage på Naustet' })
    await expect(rad).toContainText('Barn som var der: 2, barn som ble nevnt: ukjent')
    await expect(rad).toContainText('Neste steg: Vi er der igjen torsdag.')
    await sjekkSiden(side)
  })

  await test.step('når familien sier at det var dem, pekes det på den fra saken', async () => {
    await apneSak(side, FELLES.etternavn)
    await gaaTil(side, 'Samtaler')
    await knapp('Knytt en kontakt til saken').click()
    await side.getByRole('radio', { name: /Åpen barnehage på Naustet/ }).check()
    await felt('Hvordan vet dere at det var dem?').fill('Marit sa det selv.')
    await sjekkSiden(side, { smal: false })
    await side.getByRole('dialog').getByRole('button', { name: 'Knytt en kontakt til saken' }).click()
    const panel = side.getByRole('region', { name: 'Oppsøkende kontakter' })
    await expect(panel).toContainText('Marit sa det selv.')
    await sjekkSiden(side)
  })
})
