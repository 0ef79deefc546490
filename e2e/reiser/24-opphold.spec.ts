import { FELLES } from '../froord.ts'
import { apneSak, gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('@begge oppholdsgrunnlag: et menneske vurderer, regelen spør, og akutt hjelp er åpen hele veien', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const knapp = (navn: string | RegExp) => side.getByRole('button', { name: navn })
  const dialog = side.getByRole('dialog')
  await apneSak(side, FELLES.etternavn)
  await gaaTil(side, 'Familien')
  const soker = side
    .getByRole('region', { name: 'Oppholdsgrunnlag' })
    .getByRole('region', { name: FELLES.fornavn })

  await test.step('uten vurdering er råd og akutt hjelp åpne, og regelen spør om resten', async () => {
    await expect(soker).toContainText('Ikke vurdert.')
    await soker.getByRole('button', { name: 'Hva § 2 sier om tjenestene' }).click()
    await expect(soker).toContainText('Akutt hjelp: åpen.')
    await expect(soker).toContainText('Hva er oppholdsgrunnlaget?')
    await sjekkSiden(side)
  })

  await test.step('uten grunn lagres det ikke', async () => {
    await soker.getByRole('button', { name: /^Vurder/ }).click()
    await dialog.getByLabel('Hva er grunnlaget?').selectOption({ label: 'Uten lovlig opphold' })
    await dialog.getByLabel('Hvor er det hentet fra?').selectOption({ label: 'Personen selv' })
    await knapp('Lagre vurderingen').click()
    await expect(dialog.getByText('Skriv hvorfor, med egne ord.')).toBeVisible()
    await expect(dialog.getByLabel('Hvorfor kommer du til dette?')).toBeFocused()
    await dialog.getByLabel('Hvorfor kommer du til dette?').fill('Hun fortalte at søknaden er avslått.')
    await sjekkSiden(side)
    await knapp('Lagre vurderingen').click()
    await expect(dialog).toBeHidden()
  })

  await test.step('regelen stiller spørsmålet og svarer det ikke; akutt hjelp er fortsatt åpen', async () => {
    await expect(soker).toContainText('Hun fortalte at søknaden er avslått.')
    await expect(soker).toContainText('Akutt hjelp: åpen.')
    await expect(soker).toContainText('Er det en nødssituasjon')
    await sjekkSiden(side)
  })
})
