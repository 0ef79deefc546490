import { lagPortefolje, meldTiltaketGjort, nyttTiltak } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test.use({ egenTjener: '29-avvik' })

test('avvik: lederen åpner, en eier gjør, effekten måles av produktet selv, og først da kan avviket lukkes', async ({
  loggInnSom,
  tjeneste,
}) => {
  test.skip(!tjeneste.innebygd, 'Reisen flytter klokka.')
  test.slow()
  await lagPortefolje(tjeneste, '1')
  let per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll/avvik')
  await expect(per.getByText('Ingen avvik er åpnet')).toBeVisible()
  await sjekkSiden(per)

  await per.goto('/internkontroll')
  await per.getByRole('combobox', { name: 'Periode', exact: true }).selectOption({ index: 1 })
  await per.getByRole('button', { name: 'Åpne avvik på K3' }).click()
  const dialog = per.getByRole('dialog', { name: 'Åpne avvik' })
  await dialog.getByRole('button', { name: 'Åpne avviket' }).click()
  await expect(dialog.getByText('Skriv kort hva som svikter.')).toBeVisible()
  await expect(dialog.getByText(/Skriv aldri navn, nummer/)).toBeVisible()
  await sjekkSiden(per)
  await dialog
    .getByRole('textbox', { name: 'Hva svikter?' })
    .fill('Ikke alle barna spørres om skole og fritid')
  await dialog.getByRole('textbox', { name: /^Målet: noe mangler/ }).fill('1')
  await dialog.getByRole('textbox', { name: /^Hva tror dere/ }).fill('Samtalen har ingen fast rekkefølge.')
  await dialog.getByRole('button', { name: 'Åpne avviket' }).click()
  await expect(per.getByRole('heading', { level: 1, name: /Ikke alle barna/ })).toBeVisible()
  await expect(per.getByText(/^mangler i \d+ av \d+ saker/)).toBeVisible()
  await expect(per.getByText('Avviket har ingen tiltak.', { exact: false })).toBeVisible()
  await sjekkSiden(per)

  await nyttTiltak(per, 'Spør om hvert tema for hvert barn', 'Ingrid Solvang', '1.12.2026')
  await expect(per.getByText('Minst ett tiltak er ikke ferdig.', { exact: false })).toBeVisible()
  await expect(per.getByRole('button', { name: 'Lukk avviket' })).toHaveCount(0)

  await test.step('den som eier tiltaket, ser det på sin dag og melder det', async () => {
    const ingrid = await loggInnSom('Ingrid')
    await meldTiltaketGjort(ingrid, 'Arket ligger på bordet i hver samtale.')
    await sjekkSiden(ingrid)
  })
  await per.reload()
  await expect(per.getByText('Effekten er ikke målt ennå.', { exact: false })).toBeVisible()

  await test.step('en periode senere måler produktet, og målet er ikke nådd', async () => {
    await tjeneste.stillKlokka('2027-04-30T09:30:00.000Z')
    await lagPortefolje(tjeneste, '2')
    await tjeneste.stillKlokka('2027-05-01T09:30:00.000Z')
    per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll')
    await per.getByRole('link', { name: 'Vurder om det hjalp' }).click()
    await expect(per.getByText(/^mangler i \d+ av \d+ saker/)).toHaveCount(2)
    await expect(per.getByText('Målet er ikke nådd.', { exact: false })).toBeVisible()
    await expect(per.getByRole('button', { name: 'Lukk avviket' })).toHaveCount(0)
    await sjekkSiden(per)
    await per.getByRole('button', { name: 'Mål i en periode til' }).click()
    await expect(per.getByText('Effekten er ikke målt ennå.', { exact: false })).toBeVisible()
    await nyttTiltak(per, 'Les to saker sammen hver måned', 'Turid Bakkemo', '1.6.2027')
    const rad = per.getByRole('listitem').filter({ hasText: 'Les to saker sammen' }).first()
    await rad.getByRole('button', { name: 'Meld' }).click()
    await per
      .getByRole('dialog', { name: 'Meld tiltaket' })
      .getByRole('radio', { name: 'Gjort', exact: true })
      .check()
    await per.getByRole('dialog', { name: 'Meld tiltaket' }).getByRole('button', { name: 'Lagre' }).click()
    await expect(rad.getByText('Gjort', { exact: false }).first()).toBeVisible()
  })

  await test.step('uten saker i perioden er det for få til å måle, og det sies hva som da skal til', async () => {
    await tjeneste.stillKlokka('2028-01-01T09:30:00.000Z')
    per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll/avvik')
    await expect(per.getByText(/Etter: for få saker til å måle/)).toBeVisible()
    await sjekkSiden(per)
    await per.getByRole('link', { name: /Ikke alle barna/ }).click()
    await expect(per.getByText(/Trekk en saksprøve fra en periode etter/)).toBeVisible()
    await expect(per.getByRole('button', { name: 'Lukk avviket' })).toHaveCount(0)
    await sjekkSiden(per)
  })
})
