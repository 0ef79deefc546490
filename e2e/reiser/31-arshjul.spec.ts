import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test.use({ egenTjener: '31-arshjul' })

test('årshjulet: det som har en dato, står i måneden sin, og på etterskudd med eieren når dagen er over', async ({
  loggInnSom,
  tjeneste,
}) => {
  test.skip(!tjeneste.innebygd, 'Reisen flytter klokka.')
  let per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll/register')
  await per.getByRole('button', { name: 'Før opp' }).click()
  await per.getByRole('combobox', { name: 'Hva vil du føre opp?' }).selectOption({ label: 'Øvelse' })
  await per.getByRole('button', { name: 'Videre' }).click()
  const dialog = per.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Kort navn' }).fill('Øve på å varsle')
  await dialog.getByRole('textbox', { name: 'Dato' }).fill('20.1.2027')
  await dialog.getByRole('textbox', { name: 'Innhold' }).fill('Alle prøver alarmen.')
  await dialog.getByRole('combobox', { name: 'Hvem eier den?' }).selectOption({ label: 'Turid Bakkemo' })
  await dialog.getByRole('textbox', { name: /^Når skal noen se på den igjen/ }).fill('4.12.2026')
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(dialog).toBeHidden()

  await per.goto('/internkontroll')
  await per.getByRole('link', { name: 'Årshjul' }).click()
  await expect(per.getByText('Ingenting er på etterskudd.')).toBeVisible()
  await expect(per.getByRole('heading', { level: 3, name: /januar 2027/i })).toBeVisible()
  await expect(per.getByText('Ses på igjen · Turid Bakkemo')).toBeVisible()
  await sjekkSiden(per)

  await tjeneste.stillKlokka('2026-12-05T09:30:00.000Z')
  per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll/arshjul')
  const etterskudd = per.getByRole('region', { name: 'På etterskudd' })
  await expect(etterskudd.getByText('Ses på igjen · Turid Bakkemo')).toBeVisible()
  await sjekkSiden(per)
  const turid = await loggInnSom('Turid')
  await expect(turid.getByText(/Noe du eier, skal ses på igjen 4\. des/)).toBeVisible()
  await turid.getByRole('link', { name: 'Øve på å varsle' }).click()
  await expect(turid.getByRole('button', { name: 'Meld gjennomgått' })).toBeVisible()
})
