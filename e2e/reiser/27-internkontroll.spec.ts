import { lagPortefolje } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

test.use({ egenTjener: '27-internkontroll' })

test('@begge lederen ser hvor det svikter og hvilke barn ingen har spurt om, uten at noe tall peker på en familie', async ({
  loggInnSom,
  tjeneste,
}) => {
  const tom = await loggInnSom('Per Anders')
  await tom.getByRole('link', { name: 'Internkontroll' }).click()
  await expect(tom.getByRole('heading', { level: 1, name: 'Internkontroll' })).toBeVisible()
  await expect(tom.getByText('Ingen vedtak om stønad til familier med barn').first()).toBeVisible()
  await sjekkSiden(tom)

  await lagPortefolje(tjeneste)

  const side = await loggInnSom('Per Anders')
  await side.goto('/internkontroll')
  // Perioden før denne er hel, hvilken dag reisen enn kjøres.
  await side.getByRole('combobox', { name: 'Periode', exact: true }).selectOption({ index: 1 })
  await expect(side.getByText(/Det svikter oftest når .+: det mangler i \d+ av \d+ saker/)).toBeVisible()
  await expect(side.getByRole('img', { name: /^K3: .*\d/ })).toBeVisible()
  await expect(side.getByText(/Regnet med utgave \d+ av kontrollene/)).toBeVisible()
  await side.getByRole('button', { name: 'Vis tallene som tabell' }).first().click()
  for (const navn of ['Målepunkt', 'Målepunktene måned for måned'])
    await expect(
      side
        .getByRole('group', { name: navn, exact: true })
        .getByRole('rowheader', { name: 'K3 Er hvert barn spurt om?' }),
    ).toBeVisible()
  await expect(side.getByRole('columnheader', { name: /6–9 år/ })).toBeVisible()
  const apne = side.getByRole('region', { name: 'Åpne saker der noe mangler nå' })
  await expect(apne.getByText(/Noe mangler i \d+ søknader av \d+ som ikke er avgjort\./)).toBeVisible()
  await expect(apne.getByRole('link')).toHaveCount(0)
  await sjekkSiden(side)

  await test.step('de samme barna, delt etter hvor lenge familien har fått stønad, og etter omfanget', async () => {
    const barna = side.getByRole('region', { name: 'Hvilke barn ser vi ikke?' })
    await expect(barna.getByText(/^Regnet /)).toBeVisible()
    await expect(barna.getByRole('columnheader', { name: /Ønsker ikke/ })).toBeVisible()
    await barna.getByRole('radio', { name: 'Hvor lenge' }).click()
    await expect(barna.getByRole('columnheader', { name: /Første gang/ })).toBeVisible()
    await sjekkSiden(side)
    await barna.getByRole('radio', { name: 'Omfanget' }).click()
    await expect(barna.getByText(/^Omfanget som sist ble valgt for kartleggingen/)).toBeVisible()
    await sjekkSiden(side)
  })

  await test.step('et utvalg viser færre familier, og en periode uten vedtak sier det', async () => {
    await side.getByRole('combobox', { name: 'Saker' }).selectOption({ label: 'Første vedtak om stønad' })
    await expect(side.getByRole('img', { name: /^K2: / })).toBeVisible()
    await side.getByRole('combobox', { name: 'Periode', exact: true }).selectOption({ index: 5 })
    await side.getByRole('combobox', { name: 'Saker' }).selectOption({ label: 'Flere enn tre barn' })
    await expect(side.getByText(/Færre enn 5 familier|Ingen vedtak om stønad/).first()).toBeVisible()
  })

  await test.step('den som har saker, har den ikke i menyen og får et nei på adressen', async () => {
    const ingrid = await loggInnSom('Ingrid')
    await expect(ingrid.getByRole('link', { name: 'Internkontroll' })).toHaveCount(0)
    ventSvar(ingrid, 403)
    await ingrid.goto('/internkontroll')
    await expect(ingrid.getByText('Rollen din gir ikke tilgang til dette').first()).toBeVisible()
  })
})
