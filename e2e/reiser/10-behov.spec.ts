import { gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { klarForForslag } from '../vurderingsfamilie.ts'

test('et behov Nav finner, blir en del av søknaden, og er åpent til et menneske har svart', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const knapp = (navn: string) => side.getByRole('button', { name: navn, exact: true })
  const behovet = side.getByRole('listitem').filter({ hasText: 'Treningsavgift' })

  await test.step('en søknad på papir, uten et ord om fritid', async () => {
    await side.goto('/soknad/ny')
    await side.getByRole('textbox', { name: 'Fornavn' }).fill('Solveig')
    await side.getByRole('textbox', { name: 'Etternavn' }).fill('Fjellvang')
    const sperre = side.getByRole('radiogroup', { name: /adressesperre/ })
    await sperre.getByRole('radio', { name: 'Nei' }).check()
    await side.getByRole('textbox', { name: 'Hva det søkes om' }).fill('Husleie')
    ventSvar(side, 403)
    await knapp('Registrer søknaden').click()
    await knapp('Ta saken').click()
    await knapp('Ta til behandling').click()
  })

  await test.step('behovet skrives ned: hvem, hva, hvor fort, og at det var Nav som fant det', async () => {
    await gaaTil(side, 'Behov')
    await knapp('Nytt behov').click()
    const dialog = side.getByRole('dialog', { name: 'Nytt behov' })
    await dialog.getByRole('button', { name: 'Skriv ned behovet' }).click()
    await expect(dialog).toContainText('Velg hvem det gjelder.')
    await dialog.getByRole('textbox', { name: /^Hva trengs/ }).fill('Treningsavgift i håndball')
    await dialog.getByRole('combobox', { name: 'Hvem gjelder det?' }).selectOption('familien')
    await dialog.getByRole('combobox', { name: /tema/ }).selectOption('fritid')
    await dialog.getByRole('radio', { name: 'I dag' }).check()
    await dialog.getByRole('radio', { name: 'Vet prisen' }).check()
    await dialog.getByRole('textbox', { name: /^Beløp/ }).fill('2400')
    await dialog.getByRole('radio', { name: 'Nav fant det ut' }).check()
    await sjekkSiden(side, { smal: false })
    await dialog.getByRole('button', { name: 'Skriv ned behovet' }).click()
    await expect(behovet).toContainText('Nav fant det ut')
    await expect(behovet).toContainText('Ikke besvart')
    await sjekkSiden(side)
  })

  await test.step('det står på Min dag med dagens klokke', async () => {
    await side.goto('/')
    await expect(
      side.getByRole('listitem').filter({ hasText: 'Svar på et behov i familien Fjellvang' }),
    ).toBeVisible()
    await side.goBack()
  })

  await test.step('tas med i søknaden sammen med familien, i én handling', async () => {
    await behovet.getByRole('button', { name: 'Ta med i søknaden' }).click()
    const dialog = side.getByRole('dialog', { name: 'Ta behovet med i søknaden' })
    await dialog.getByRole('combobox', { name: 'Hva slags utgift?' }).selectOption('fritid')
    await dialog.getByRole('radio', { name: 'Samtale på kontoret' }).check()
    await dialog.getByRole('button', { name: 'Ta med', exact: true }).click()
    await expect(behovet).toContainText('Er tatt med i søknaden. Linjen er ikke bestemt ennå.')
    // Det er ikke et svar: behovet venter fortsatt.
    await expect(behovet).toContainText('Ikke besvart')
  })

  await test.step('linjen og behovet står i vurderingen, og behovet får sitt svar der', async () => {
    await behovet.getByRole('link', { name: 'Se vurderingen' }).click()
    const panel = side.getByRole('region', { name: 'Behov og svar' })
    await expect(panel).toContainText('1 behov venter på svar, av 1')
    await expect(side.getByRole('main')).toContainText('2 400')
    await panel.getByRole('button', { name: 'Gi svar' }).click()
    await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0)
    await panel.getByRole('radio', { name: 'Nei, fordi …' }).check()
    await panel.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(panel).toContainText('Skriv hvorfor, med egne ord.')
    await sjekkSiden(side)
    await panel.getByRole('radio', { name: 'Stønad etter § 18' }).check()
    await panel.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(panel).toContainText('Det ene behovet har svar')
  })

  await test.step('holder det ikke, åpnes det igjen, og historien står', async () => {
    await gaaTil(side, 'Behov')
    await behovet.getByRole('button', { name: 'Åpne igjen' }).click()
    const dialog = side.getByRole('dialog', { name: 'Åpne behovet igjen' })
    await dialog.getByRole('textbox', { name: /^Hvorfor holdt/ }).fill('Avgiften ble satt opp.')
    await dialog.getByRole('button', { name: 'Åpne igjen' }).click()
    await expect(behovet).toContainText('Ikke besvart')
    await behovet.getByRole('button', { name: 'Det som har skjedd' }).click()
    await expect(behovet).toContainText('åpnet igjen av')
  })
})

test('@begge særskilte formål: kommunen bestemmer når det spørres, og svaret blir en linje et menneske fører', async ({
  loggInnSom,
}) => {
  const jonas = await loggInnSom('Jonas')

  await test.step('tallet er vårt til kommunen har bestemt et annet, og det endres bare med en grunn', async () => {
    await jonas.goto('/kommune')
    const panel = jonas.getByRole('region', { name: 'Stønad over tid' })
    await expect(panel).toContainText('Tallet er vårt forslag.')
    await panel.getByRole('button', { name: 'Endre antallet' }).click()
    const dialog = jonas.getByRole('dialog', { name: 'Endre antallet' })
    await dialog.getByRole('textbox', { name: /^Fra hvor mange måneder/ }).fill('13')
    await dialog.getByRole('button', { name: 'Lagre antallet' }).click()
    await expect(dialog).toContainText('Skriv et helt tall fra 1 til 12.')
    await expect(dialog).toContainText('Skriv hvorfor.')
    await dialog.getByRole('textbox', { name: /^Fra hvor mange måneder/ }).fill('4')
    await dialog
      .getByRole('textbox', { name: /^Hvorfor/ })
      .fill('Vintertøy rekker ikke lenger enn en vinter.')
    await sjekkSiden(jonas)
    await dialog.getByRole('button', { name: 'Lagre antallet' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel).toContainText('Fra 4 av de 12 siste månedene')
    await expect(panel).toContainText('Bestemt av Jonas')
    await sjekkSiden(jonas)
  })

  const side = await loggInnSom('Ingrid')
  await klarForForslag(side, 'Langtind')
  const panel = side.getByRole('region', { name: 'Stønad over tid' })
  const dialog = side.getByRole('dialog')

  await test.step('under tallet spørres det ikke; fra tallet stilles spørsmålet', async () => {
    await expect(panel).toContainText('Kommunen har bestemt at spørsmålet stilles fra 4')
    await expect(panel.getByRole('button', { name: 'Svar', exact: true })).toHaveCount(0)
    await panel.getByRole('button', { name: 'Legg til tidligere måneder' }).click()
    await dialog.getByRole('textbox', { name: /^Fra og med måned/ }).fill('07.2026')
    await dialog.getByRole('textbox', { name: /^Til og med måned/ }).fill('10.2026')
    await dialog.getByRole('textbox', { name: /^Hvor står det/ }).fill('Gammelt fagsystem')
    await dialog.getByRole('button', { name: 'Lagre månedene' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel).toContainText('Familien har fått stønad i 4 av de 12 siste månedene.')
    await sjekkSiden(side)
  })

  await test.step('ingenting er svart på forhånd, og svaret har en grunn', async () => {
    await panel.getByRole('button', { name: 'Svar', exact: true }).click()
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await dialog.getByRole('radio', { name: 'Ja, noe trengs.' }).check()
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(dialog).toContainText('Skriv grunnen, med egne ord.')
    await dialog.getByRole('textbox', { name: /^Hva trengs/ }).fill('Sofaen er slitt ut. Emil sover på den.')
    await sjekkSiden(side)
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel).toContainText('Sofaen er slitt ut. Emil sover på den.')
  })

  await test.step('svaret laget ingen linje; hun fører den, med sin egen post, og den er ikke bestemt', async () => {
    const budsjett = side.getByRole('region', { name: 'Budsjett' })
    await expect(budsjett).not.toContainText('Særskilt formål')
    await budsjett.getByRole('button', { name: 'Legg til utgift' }).click()
    await dialog.getByRole('combobox', { name: 'Hva gjelder den?' }).selectOption('saerskilte-formal')
    await dialog.getByRole('textbox', { name: 'Tekst som vises' }).fill('Særskilt formål: seng til Emil')
    await dialog.getByRole('button', { name: 'Lagre linjen' }).click()
    await expect(dialog).toBeHidden()
    await expect(
      budsjett.getByRole('button', { name: 'Bestem: Særskilt formål: seng til Emil' }),
    ).toBeVisible()
    await sjekkSiden(side)
  })
})
