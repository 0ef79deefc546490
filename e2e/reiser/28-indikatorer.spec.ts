import { lagPortefolje } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test.use({ egenTjener: '28-indikatorer' })

test('lederen ser indikatorene, hva hver av dem teller, og at ingenting vises når det er for lite', async ({
  loggInnSom,
  tjeneste,
}) => {
  const tom = await loggInnSom('Per Anders')
  await tom.goto('/internkontroll')
  await expect(tom.getByRole('heading', { level: 2, name: 'Andre tall om kontoret' })).toBeVisible()
  await expect(tom.getByText('Ingenting å telle i perioden').first()).toBeVisible()
  await sjekkSiden(tom)

  await lagPortefolje(tjeneste)

  const side = await loggInnSom('Per Anders')
  await side.goto('/internkontroll')
  const panel = side.getByRole('region', { name: 'Andre tall om kontoret' })
  await panel.getByRole('combobox', { name: 'Periode for disse tallene' }).selectOption({ index: 1 })
  const rad = panel.getByRole('listitem').filter({ hasText: 'Fra søknad til vedtak' })
  await expect(rad.getByText(/\d+ dager/).first()).toBeVisible()
  await expect(rad.getByText(/i midten av \d+ søknader/)).toBeVisible()
  await expect(rad.getByRole('img', { name: /^Fra søknad til vedtak, tertial for tertial: / })).toBeVisible()
  await panel.getByRole('button', { name: 'Vis tallene som tabell' }).click()
  await expect(panel.getByRole('rowheader', { name: 'Fra søknad til vedtak' })).toBeVisible()
  await sjekkSiden(side)

  await test.step('fra tallet til definisjonen', async () => {
    await rad.getByRole('link', { name: 'Fra søknad til vedtak' }).click()
    await expect(side.getByRole('heading', { level: 1, name: 'Fra søknad til vedtak' })).toBeVisible()
    await expect(side.getByText(/Ikke hvor lenge de venter som ikke har fått svar/)).toBeVisible()
    await expect(side.getByRole('rowheader', { name: /^Hele \d{4}$/ }).first()).toBeVisible()
    await sjekkSiden(side)
  })
})
