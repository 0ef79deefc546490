import { FELLES } from '../froord.ts'
import { apneSak, gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('@begge journalen: en vurdering i tre deler, det som mangler, en rettelse, feil sak, og arket', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const felt = (navn: string) => side.getByRole('textbox', { name: navn, exact: true })
  const knapp = (navn: string) => side.getByRole('button', { name: navn, exact: true })
  const slag = (kode: string) => side.getByRole('combobox', { name: 'Hva slags notat?' }).selectOption(kode)
  const notat = (tekst: string) => side.getByRole('listitem').filter({ hasText: tekst })
  await apneSak(side, FELLES.etternavn)
  await gaaTil(side, 'Journal')

  await test.step('det som mangler, står ved feltene, og det første får fokus', async () => {
    await slag('vurdering')
    await knapp('Ferdigstill').click()
    await expect(felt('Fakta')).toBeFocused()
    await expect(side.getByText('Velg om notatet kan vises.')).toBeVisible()
    await sjekkSiden(side)
  })

  await test.step('fakta, vurdering og konklusjon står hver for seg; et nei blir en linje til det er undersøkt', async () => {
    await felt('Fakta').fill('Sárá har ett par sko.')
    await felt('Vurdering').fill('For lite om vinteren.')
    await felt('Konklusjon').fill('Hun trenger støvler.')
    await side.getByRole('radio', { name: 'Nei, noe mangler' }).check()
    await felt('Hva mangler?').fill('Fritid.')
    await side.getByRole('radio', { name: 'Kan vises' }).check()
    await knapp('Ferdigstill').click()
    const vurdering = notat('For lite om vinteren.')
    await expect(vurdering).toContainText('Låst')
    await expect(vurdering).toContainText('Ikke undersøkt ennå: Fritid.')
    await expect(felt('Fakta')).toBeHidden()
    await vurdering.getByRole('button', { name: 'Skriv at det er undersøkt' }).click()
    await felt('Hvordan ble det undersøkt?').fill('Spurt på telefon.')
    await knapp('Lagre').click()
    await expect(vurdering).toContainText('Undersøkt siden: Spurt på telefon.')
  })

  await test.step('en rettelse står ved siden av, og ordene som sto der, står', async () => {
    const vurdering = notat('For lite om vinteren.')
    await vurdering.getByRole('button', { name: 'Skriv en rettelse' }).click()
    await felt('Hva er riktig?').fill('Hun har to par.')
    await felt('Hvorfor retter du?').fill('Mor fant et par til.')
    await knapp('Lagre rettelsen').click()
    await expect(vurdering).toContainText('Sárá har ett par sko.')
    await expect(vurdering).toContainText('Hun har to par.')
  })

  await test.step('det som må holdes tilbake, og det som er ført i feil sak, er ikke på arket', async () => {
    await slag('telefon')
    await felt('Notat').fill('Naboen ringte om støy.')
    await side.getByRole('radio', { name: 'Kan vises' }).check()
    await knapp('Ferdigstill').click()
    await notat('Naboen ringte').getByRole('button', { name: 'Mer', exact: true }).click()
    await side.getByRole('menuitem', { name: 'Gjelder en annen sak' }).click()
    await felt('Hva er feil?').fill('En annen familie.')
    await knapp('Lagre merknaden').click()
    await expect(notat('Ført i feil sak')).not.toContainText('Naboen ringte')
    await slag('telefon')
    await felt('Notat').fill('Far fortalte om helsen sin.')
    await side.getByRole('radio', { name: 'Må holdes tilbake', exact: true }).check()
    await felt('Hvorfor?').fill('Fars helse.')
    await knapp('Ferdigstill').click()
    await expect(notat('Far fortalte')).toContainText('Må holdes tilbake')
    await sjekkSiden(side)
    await side.emulateMedia({ media: 'print' })
    const ark = side.locator('article').filter({ hasText: 'Skrevet ut av Ingrid' })
    await expect(ark).toBeVisible()
    await expect(ark).toContainText('Hun trenger støvler.')
    await expect(ark).not.toContainText(/Far fortalte|Naboen|annen familie/)
    await side.emulateMedia({ media: 'screen' })
  })

  await test.step('søk og utvalg: ordene står aldri i adressen', async () => {
    await side.getByRole('searchbox', { name: 'Søk i notatene' }).fill('støvler')
    await expect(side.getByText('1 notat', { exact: true })).toBeVisible()
    await side.getByRole('combobox', { name: 'Type notat' }).selectOption('telefon')
    await expect(side).toHaveURL(/slag=telefon/)
    expect(new URL(side.url()).search).toBe('?slag=telefon')
    await expect(side.getByText('Ingen notater passer')).toBeVisible()
    await sjekkSiden(side)
    await knapp('Vis alle notatene').click()
    await expect(notat('For lite om vinteren.')).toBeVisible()
  })
})
