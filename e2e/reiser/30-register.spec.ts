import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test.use({ egenTjener: '30-register' })

test('registrene: lederen fører opp en rutine og en risiko, rutinen står i saken, og eieren ser på den igjen', async ({
  loggInnSom,
  tjeneste,
}) => {
  test.skip(!tjeneste.innebygd, 'Reisen flytter klokka.')
  const per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll')
  await per.getByRole('link', { name: 'Rutiner og registre' }).click()
  await expect(per.getByText('Ingenting er ført opp ennå')).toBeVisible()
  await sjekkSiden(per)

  const forOpp = async (slag: string) => {
    await per.getByRole('button', { name: 'Før opp' }).click()
    await per.getByRole('combobox', { name: 'Hva vil du føre opp?' }).selectOption({ label: slag })
    await per.getByRole('button', { name: 'Videre' }).click()
    return per.getByRole('dialog')
  }
  const dialog = await forOpp('Rutine')
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(dialog.getByText('Velg hvem som eier den.')).toBeVisible()
  await expect(dialog.getByText(/Aldri navn, nummer/)).toBeVisible()
  await sjekkSiden(per)
  await dialog.getByRole('textbox', { name: 'Kort navn' }).fill('Hvert barn spørres om skole og fritid')
  await dialog
    .getByRole('textbox', { name: 'Innhold' })
    .fill('Spør i den første samtalen, og igjen hver tredje måned.')
  await dialog.getByRole('combobox', { name: 'Hvem eier den?' }).selectOption({ label: 'Ingrid Solvang' })
  await dialog.getByRole('textbox', { name: 'Gjelder til og med' }).fill('31.12.2026')
  await dialog.getByRole('textbox', { name: 'Når skal noen se på den igjen?' }).fill('15.12.2026')
  await dialog.getByRole('checkbox', { name: 'Mottak' }).check()
  await dialog.getByRole('checkbox', { name: 'Kartlegging' }).check()
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(per.getByRole('heading', { level: 1, name: /^Hvert barn/ })).toBeVisible()
  await sjekkSiden(per)

  await per.goto('/internkontroll/register')
  const risiko = await forOpp('Risiko')
  await risiko.getByRole('textbox', { name: 'Kort navn' }).fill('Få har lært å snakke med barn')
  await risiko.getByRole('textbox', { name: /^Hva kan gå galt/ }).fill('Mange nye i høst.')
  await risiko.getByRole('combobox', { name: 'Hvor sannsynlig er det?' }).selectOption({ index: 4 })
  await risiko.getByRole('combobox', { name: 'Hvor alvorlig blir det?' }).selectOption({ index: 3 })
  await risiko.getByRole('textbox', { name: 'Hva gjør vi med det?' }).fill('Kurs i januar.')
  await risiko.getByRole('combobox', { name: 'Hvem eier den?' }).selectOption({ label: 'Turid Bakkemo' })
  await risiko.getByRole('textbox', { name: 'Når skal noen se på den igjen?' }).fill('1.2.2027')
  await risiko.getByRole('button', { name: 'Lagre' }).click()
  await expect(per.getByRole('heading', { level: 1, name: /^Få har lært/ })).toBeVisible()

  await test.step('rutinen står der den gjelder, og sier selv fra når den har gått ut', async () => {
    let ingrid = await loggInnSom('Ingrid')
    await ingrid.goto('/mottak')
    await expect(ingrid.getByRole('list', { name: 'Gjelder her' })).toContainText(
      'gjelder til og med 31. des. 2026',
    )
    await expect(ingrid.getByText('ikke lest av deg')).toBeVisible()
    await sjekkSiden(ingrid)
    await ingrid.getByRole('link', { name: /^Hvert barn spørres/ }).click()
    await ingrid.getByRole('button', { name: 'Jeg har lest den' }).click()
    await expect(ingrid.getByText('Du har bekreftet at du har lest denne utgaven.')).toBeVisible()
    await expect(ingrid.getByRole('button', { name: 'Jeg har lest den' })).toHaveCount(0)
    await per.goto('/internkontroll/register')
    await expect(per.getByText(/ · Lest av 1 av \d/)).toBeVisible()
    await tjeneste.stillKlokka('2027-01-04T09:30:00.000Z')
    ingrid = await loggInnSom('Ingrid')
    await ingrid.goto('/mottak')
    await expect(ingrid.getByRole('list', { name: 'Gjelder her' })).toContainText('gikk ut 31. des. 2026')
    await ingrid.getByRole('link', { name: /^Hvert barn spørres/ }).click()
    await ingrid.getByRole('button', { name: 'Meld gjennomgått' }).click()
    const meld = ingrid.getByRole('dialog')
    await meld.getByRole('textbox', { name: 'Neste gjennomgang' }).fill('1.6.2027')
    await sjekkSiden(ingrid)
    await meld.getByRole('button', { name: 'Den er gjennomgått' }).click()
    await expect(meld).toBeHidden()
    await expect(ingrid.getByText('Gått ut')).toBeVisible()
    await sjekkSiden(ingrid)
  })

  const igjen = await loggInnSom('Per Anders')
  await igjen.goto('/internkontroll/register')
  await expect(igjen.getByText('Sannsynlighet 4, alvor 3: 1 risiko')).toBeAttached()
  await sjekkSiden(igjen)
})
