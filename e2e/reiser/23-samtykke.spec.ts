import { FELLES } from '../froord.ts'
import { apneSak, celle, gaaTil, skrivSvar } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('@begge samtykke: gitt med barnets ord, brukt som grunnlag, på arket, og trukket så svaret står', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const knapp = (navn: string | RegExp) => side.getByRole('button', { name: navn })
  const dialog = side.getByRole('dialog')
  const [barn] = FELLES.barn
  if (!barn) throw new Error('Frøet har barn')
  await apneSak(side, FELLES.etternavn)

  await test.step('siden sier at ingen trenger å samtykke for å få hjelp', async () => {
    await gaaTil(side, 'Samtykke')
    await expect(side.getByRole('heading', { level: 1 })).toHaveText('Samtykke')
    await expect(side.getByText('et nei er aldri i seg selv en grunn til avslag')).toBeVisible()
    await sjekkSiden(side)
  })

  await test.step('uten barnets ord lagres det ikke', async () => {
    await knapp('Skriv et samtykke').click()
    await dialog.getByRole('radio', { name: FELLES.fornavn }).check()
    await dialog.getByRole('checkbox', { name: barn.fornavn }).check()
    await dialog.getByLabel('Hvem kan Nav snakke med?').selectOption({ label: 'Skole eller barnehage' })
    await dialog.getByLabel('Navnet på dem').fill('Bakken skole')
    await dialog.getByRole('radio', { name: 'Begge veier' }).check()
    await dialog.getByLabel('Hva kan dere snakke om?').fill('Om skolen ser at noe mangler.')
    await dialog.getByLabel('Hva skal det brukes til?').fill('Så vi kan hjelpe med utstyr.')
    await dialog.getByRole('radio', { name: 'Muntlig' }).check()
    await dialog.getByLabel('Til og med hvilken dag?').fill('01.12.2026')
    await knapp('Lagre samtykket').click()
    await expect(dialog.getByText('Skriv hva barnet sier.')).toBeVisible()
    await dialog.getByLabel(`Hva sier ${barn.fornavn} selv om det?`).fill('Det er greit.')
    await sjekkSiden(side)
    await knapp('Lagre samtykket').click()
    await expect(dialog).toBeHidden()
  })

  const gjelder = side.getByRole('region', { name: 'Gjelder', exact: true })
  await test.step('det står der, og går snart ut', async () => {
    await expect(gjelder).toContainText('Bakken skole')
    await expect(gjelder).toContainText('Går snart ut')
    await expect(gjelder).toContainText('Det er greit.')
    const sti = await gjelder.getByRole('link', { name: /^Nynorsk .*Bakken skole/ }).getAttribute('href')
    const pdf = await side.request.get(sti ?? '')
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
    await sjekkSiden(side)
    await gaaTil(side, 'Oversikt')
    await expect(side.getByText(/om samtykket til Bakken skole/).first()).toBeVisible()
  })

  await test.step('et svar fra skolen hviler på det', async () => {
    await gaaTil(side, 'Kartlegging')
    await celle(side, 'Fritid', barn.fornavn).click()
    await knapp(/^Skriv (svaret|nytt svar)$/).click()
    await skrivSvar(side, 'Skolen sier at han ikke har ski.', 'Skole eller barnehage')
    await side.getByRole('radio', { name: 'Samtykke', exact: true }).check()
    await side.getByRole('radio', { name: /Bakken skole/ }).check()
    await side.getByLabel('Hva ble de spurt om?').fill('Utstyr')
    await knapp('Lagre svaret').click()
    await expect(side.getByText('Gjaldt den dagen det ble sagt.')).toBeVisible()
    await sjekkSiden(side)
  })

  await test.step('å trekke det tar ett skjema, og svaret står med sin historie', async () => {
    await gaaTil(side, 'Samtykke')
    await expect(gjelder).toContainText('1 svar i kartleggingen hviler på dette.')
    await gjelder.getByRole('button', { name: /^Trekk.*Bakken skole/ }).click()
    await dialog.getByRole('radio', { name: 'Muntlig' }).check()
    await expect(dialog.getByRole('textbox', { name: /^Når sa de fra/ })).toBeVisible()
    await knapp('Trekk samtykket').click()
    await expect(dialog).toBeHidden()
    await expect(side.getByRole('region', { name: 'Gjelder ikke lenger' })).toContainText(/Trukket .* av/)
    await gaaTil(side, 'Kartlegging')
    await celle(side, 'Fritid', barn.fornavn).click()
    await expect(side.getByText('Skolen sier at han ikke har ski.').first()).toBeVisible()
    await expect(side.getByText(/Samtykket ble trukket/).first()).toBeVisible()
  })
})
