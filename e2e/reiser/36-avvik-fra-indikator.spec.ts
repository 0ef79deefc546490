import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

test.use({ egenTjener: '36-avvik-fra-indikator' })

test('avvik fra en indikator: lederen åpner det fra tallet, produktet måler hele perioden etterpå, og effekten vises', async ({
  loggInnSom,
  tjeneste,
}) => {
  test.skip(!tjeneste.innebygd, 'Reisen flytter klokka.')
  test.slow()
  await portefolje(tjeneste, '1')
  let per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll')
  const panel = per.getByRole('region', { name: 'Andre tall om kontoret' })
  await panel.getByRole('combobox', { name: 'Periode for disse tallene' }).selectOption({ index: 3 })
  await expect(panel.getByRole('button', { name: 'Åpne avvik på Søknader', exact: true })).toHaveCount(0)
  await sjekkSiden(per)
  await panel.getByRole('button', { name: 'Åpne avvik på Fra søknad til vedtak' }).click()
  const dialog = per.getByRole('dialog', { name: 'Åpne avvik' })
  await expect(dialog.getByRole('radio', { name: 'En indikator' })).toBeChecked()
  await expect(dialog.getByRole('combobox', { name: 'Indikator' })).toHaveValue('dager-til-vedtak')
  await dialog.getByRole('button', { name: 'Åpne avviket' }).click()
  await expect(dialog.getByText('Velg om tallet skal være høyst eller minst.')).toBeVisible()
  await expect(dialog.getByText('Skriv et helt tall fra 0 til 366.')).toBeVisible()
  await sjekkSiden(per)
  await dialog.getByRole('textbox', { name: 'Hva svikter?' }).fill('Familiene venter for lenge på svar')
  await dialog.getByRole('combobox', { name: 'Målet er at tallet er' }).selectOption({ label: 'Høyst' })
  await dialog.getByRole('textbox', { name: 'Antall dager' }).fill('366')
  ventSvar(per, 422)
  await dialog.getByRole('button', { name: 'Åpne avviket' }).click()
  await expect(dialog.getByText('Målet er alt nådd i perioden dere så på', { exact: false })).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Antall dager' }).fill('1')
  await dialog.getByRole('button', { name: 'Åpne avviket' }).click()

  await test.step('avviket viser målet, tallet før og hvor det kom fra', async () => {
    await expect(per.getByRole('heading', { level: 1, name: /Familiene venter/ })).toBeVisible()
    await expect(per.getByText('Målet er at «Fra søknad til vedtak» er høyst 1 dag.')).toBeVisible()
    await expect(per.getByText(/^\d+ dager \(i midten av \d+ søknader\)/)).toHaveCount(1)
    await expect(per.getByText(/^.*Åpnet .* fra indikatoren/)).toBeVisible()
    await sjekkSiden(per)
    await per.getByRole('link', { name: 'Fra søknad til vedtak' }).click()
    await expect(per.getByRole('heading', { level: 1, name: 'Fra søknad til vedtak' })).toBeVisible()
    await expect(per.getByRole('button', { name: 'Åpne avvik på Fra søknad til vedtak' })).toBeVisible()
    await sjekkSiden(per)
  })

  await test.step('en hel periode senere har produktet målt, og det står om det hjalp', async () => {
    await tjeneste.stillKlokka('2027-04-30T09:30:00.000Z')
    await portefolje(tjeneste, '2')
    await tjeneste.stillKlokka('2027-05-01T09:30:00.000Z')
    per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll')
    await per.getByRole('link', { name: 'Vurder om det hjalp' }).click()
    await expect(per.getByText(/^\d+ dager? \(i midten av \d+ søknader\)/)).toHaveCount(2)
    await expect(per.getByText('Avviket har ingen tiltak.', { exact: false })).toBeVisible()
    await sjekkSiden(per)
    await per.getByRole('link', { name: 'Avvik og tiltak' }).first().click()
    await expect(per.getByText(/Etter: \d+ dager? \(i midten av/)).toBeVisible()
    await sjekkSiden(per)
  })

  await test.step('uten noe å telle i den neste perioden sies det at det må måles i en til', async () => {
    await per.getByRole('link', { name: /Familiene venter/ }).click()
    await per.getByRole('button', { name: 'Mål i en periode til' }).click()
    await per.getByRole('button', { name: 'Legg til tiltak' }).click()
    const tiltak = per.getByRole('dialog', { name: 'Legg til tiltak' })
    await tiltak.getByRole('textbox', { name: 'Hva skal gjøres?' }).fill('Les nye søknader samme dag')
    await tiltak.getByRole('combobox', { name: 'Hvem eier det?' }).selectOption({ label: 'Ingrid Solvang' })
    await tiltak.getByRole('textbox', { name: 'Når skal det være gjort?' }).fill('1.6.2027')
    await tiltak.getByRole('button', { name: 'Legg til tiltak' }).click()
    await per.getByRole('button', { name: 'Meld', exact: true }).click()
    const meld = per.getByRole('dialog', { name: 'Meld tiltaket' })
    await meld.getByRole('radio', { name: 'Gjort', exact: true }).check()
    await meld.getByRole('button', { name: 'Lagre' }).click()
    await expect(per.getByText('Effekten er ikke målt ennå.', { exact: false })).toBeVisible()
    await tjeneste.stillKlokka('2028-01-01T09:30:00.000Z')
    per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll/avvik')
    await per.getByRole('link', { name: /Familiene venter/ }).click()
    await expect(per.getByText(/En saksprøve kan ikke svare i stedet for en indikator/)).toBeVisible()
    await expect(per.getByRole('button', { name: 'Lukk avviket' })).toHaveCount(0)
    await sjekkSiden(per)
  })
})

async function portefolje(
  tjeneste: { kommando: (...a: string[]) => Promise<{ kode: number; feil: string }> },
  fro: string,
) {
  const laget = await tjeneste.kommando('syntetisk', '--saker', '200', '--fro', fro, '--json')
  expect(laget.kode, laget.feil).toBe(0)
}
