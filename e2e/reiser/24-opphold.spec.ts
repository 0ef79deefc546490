import { FELLES } from '../froord.ts'
import { apneSak, gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'
import { foresla, klarForForslag, somMottaker } from '../vurderingsfamilie.ts'

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

test('oppholdsgrunnlag i vurderingen: kontrollen spør, veien går til panelet, og brevet sier det når vedtaket hviler på det', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  await klarForForslag(side, 'Ankomstli')
  const kontroller = side.getByRole('region', { name: 'Kontroller' })
  const dialog = side.getByRole('dialog')

  await test.step('ingen har skrevet noe: kontrollen spør, og sperrer ikke', async () => {
    await expect(kontroller).toContainText('ingen har skrevet hva oppholdsgrunnlaget er')
    await expect(side.getByRole('region', { name: /mangler før du kan foreslå/ })).toHaveCount(0)
    await sjekkSiden(side)
  })

  await test.step('setningen er veien til panelet, og fokus følger med', async () => {
    await kontroller.getByRole('link', { name: /ingen har skrevet hva oppholdsgrunnlaget er/ }).click()
    await expect(side.getByRole('heading', { name: 'Oppholdsgrunnlag', exact: true })).toBeFocused()
    const panel = side.getByRole('region', { name: 'Oppholdsgrunnlag', exact: true })
    await panel.getByRole('button', { name: /^Vurder/ }).click()
    await dialog
      .getByLabel('Hva er grunnlaget?')
      .selectOption({ label: 'EØS-borger eller familiemedlem med lovlig opphold' })
    await dialog
      .getByLabel('Hvor er det hentet fra?')
      .selectOption({ label: 'Oppholdskort eller registreringsbevis' })
    await dialog.getByLabel('Gitt til og med (kan stå tom)').fill('15.12.2026')
    await dialog.getByLabel('Hvorfor kommer du til dette?').fill('Kortet ble vist fram på kontoret.')
    await dialog.getByRole('button', { name: 'Lagre vurderingen' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel).toContainText('Gitt til')
    await sjekkSiden(side)
  })

  await test.step('siste dag er før månedene er over, og kontrollen spør hva som gjelder etter det', async () => {
    await gaaTil(side, 'Vurdering')
    await expect(kontroller).toContainText('før månedene stønaden er for, er over')
    await sjekkSiden(side)
  })

  await test.step('hun skriver at vedtaket hviler på det, og brevet sier hva som er lagt til grunn', async () => {
    const samlet = side.getByRole('region', { name: 'For hele familien' })
    await samlet.getByRole('button', { name: 'Skriv', exact: true }).click()
    await samlet
      .getByRole('textbox', { name: 'Hva har oppholdsgrunnlaget betydd for vedtaket?' })
      .fill('Kortet går ut i desember. Derfor gjelder vedtaket bare denne måneden.')
    await sjekkSiden(side)
    await samlet.getByRole('button', { name: 'Før inn for familien' }).click()
    await expect(samlet).toContainText('Ført inn av Ingrid Solvang')
    await foresla(side)
    await sjekkSiden(side)
    const ark = await somMottaker(side)
    await expect(ark).toContainText('Vi har lagt til grunn at du er EØS-borger')
    await expect(ark).toContainText('forskrift 16. desember 2011 nr. 1251 § 1 a')
    await expect(ark).toContainText('Derfor gjelder vedtaket bare denne måneden.')
  })
})
