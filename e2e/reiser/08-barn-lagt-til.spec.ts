import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

const BILDER = process.env.HANDLINGSROM_BILDER
test('@begge et barn ingen har nevnt: adressesperre, alle barna på nytt, og en voksen som lukker saken', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const bilde = (navn: string) =>
    BILDER ? side.screenshot({ path: `${BILDER}/${navn}.png`, fullPage: true }) : undefined
  const knapp = (navn: string) => side.getByRole('button', { name: navn, exact: true })

  await test.step('en papirsøknad uten barn', async () => {
    await side.goto('/soknad/ny')
    await side.getByRole('textbox', { name: 'Fornavn' }).fill('Oddrun')
    await side.getByRole('textbox', { name: 'Etternavn' }).fill('Vasslia')
    const sperre = side.getByRole('radiogroup', { name: /adressesperre/ })
    await sperre.getByRole('radio', { name: 'Nei' }).check()
    await side.getByRole('textbox', { name: 'Hva det søkes om' }).fill('Mat ut måneden')
    ventSvar(side, 403)
    await knapp('Registrer søknaden').click()
    await knapp('Ta saken').click()
    await knapp('Ta til behandling').click()
  })

  await test.step('spørsmålet sier hva som mangler i svaret, og gir fokus videre', async () => {
    await knapp('Besvar spørsmålet').click()
    const dialog = side.getByRole('dialog', { name: 'Er dette alle barna?' })
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(dialog).toContainText('Velg ett av svarene.')
    await expect(dialog).toContainText('Velg hvordan du fikk vite det.')
    await bilde('alle-barna-feil')
    await dialog.getByRole('radio', { name: 'Ja, dette er alle' }).check()
    await dialog.getByRole('combobox', { name: 'Hvordan fikk du vite det?' }).selectOption('telefon')
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(dialog).toBeHidden()
    await expect(side.getByRole('heading', { name: 'Mangler og frister' })).toBeFocused()
  })

  await test.step('det skrevne står der når dialogen lukkes, og ingen er spurt på forhånd', async () => {
    await knapp('Legg til barn').click()
    const dialog = side.getByRole('dialog', { name: 'Legg til barn' })
    await dialog.getByRole('textbox', { name: 'Fornavn' }).fill('Vetle')
    await dialog.getByRole('textbox', { name: /^Fødselsdato/ }).fill('03.04.2017')
    await dialog.getByRole('button', { name: 'Avbryt' }).click()
    await knapp('Legg til barn').click()
    await expect(dialog.getByRole('textbox', { name: 'Fornavn' })).toHaveValue('Vetle')
    await expect(dialog.getByRole('textbox', { name: /^Fødselsdato/ })).toHaveValue('03.04.2017')
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await dialog.getByRole('textbox', { name: 'Etternavn' }).fill('Vasslia')
    await dialog.getByRole('button', { name: 'Legg til barnet' }).click()
    await expect(dialog).toContainText('Velg ett av svarene.')
    await sjekkSiden(side, { smal: false })
    await bilde('nytt-barn-feil')
    await dialog.getByRole('radio', { name: 'Nei' }).check()
    await dialog.getByRole('button', { name: 'Legg til barnet' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('et nytt barn åpner spørsmålet igjen, med det forrige svaret og datoen', async () => {
    const familien = side.getByRole('region', { name: 'Familien' })
    await expect(familien).toContainText('«Er dette alle barna?» må spørres på nytt')
    await expect(familien).toContainText(`Svart ${dag().kort}. Listen over barn er endret siden.`)
    await sjekkSiden(side)
    await bilde('sporres-paa-nytt')
    await knapp('Besvar spørsmålet').click()
    const dialog = side.getByRole('dialog', { name: 'Er dette alle barna?' })
    await expect(dialog).toContainText(`Sist svart: Ja, dette er alle. Telefon, ${dag().kort}.`)
    await dialog.getByRole('radio', { name: 'Ja, dette er alle' }).check()
    await dialog.getByRole('combobox', { name: 'Hvordan fikk du vite det?' }).selectOption('telefon')
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(familien).not.toContainText('må spørres på nytt')
  })

  await test.step('kartlegges etterpå: med en dato, og steget ser ikke ferdig ut', async () => {
    await side
      .getByRole('navigation', { name: 'Deler av saken' })
      .getByRole('link', { name: /^Kartlegging/ })
      .click()
    await knapp('Ikke kartlagt nå, med grunn').click()
    const dialog = side.getByRole('dialog', { name: 'Hvorfor kartlegges ikke Vetle nå?' })
    await dialog.getByRole('combobox', { name: 'Grunn' }).selectOption('akutt-kartlegges-etterpa')
    await dialog.getByRole('textbox', { name: 'Skriv kort hvorfor' }).fill('De står uten mat i kveld.')
    await dialog.getByRole('button', { name: 'Lagre grunnen' }).click()
    await expect(dialog).toContainText('Skriv en dato etter i dag.')
    await dialog.getByRole('textbox', { name: 'Når skal barnet kartlegges?' }).fill(dag(5).tall)
    await sjekkSiden(side, { smal: false })
    await bilde('kartlegges-etterpaa')
    await dialog.getByRole('button', { name: 'Lagre grunnen' }).click()
    await expect(dialog).toBeHidden()
    await side
      .getByRole('navigation', { name: 'Deler av saken' })
      .getByRole('link', { name: /^Oversikt/ })
      .click()
    await expect(side.getByRole('navigation', { name: 'Faser i saken' })).toContainText(
      'Kartlegging, begynt, men noe mangler',
    )
    await expect(side.getByRole('region', { name: 'Mangler og frister' })).toContainText(
      'Vetle skulle kartlegges etterpå',
    )
    await sjekkSiden(side)
    await bilde('fasesti')
  })

  await test.step('«vet ikke» om en voksen lukker saken for den som ikke er i kretsen', async () => {
    await knapp('Legg til voksen').click()
    const dialog = side.getByRole('dialog', { name: 'Legg til voksen' })
    await dialog.getByRole('textbox', { name: 'Fornavn' }).fill('Runa')
    await dialog.getByRole('textbox', { name: 'Etternavn' }).fill('Vasslia')
    await dialog.getByRole('combobox', { name: 'Hvem er den voksne?' }).selectOption('annen-voksen')
    await dialog.getByRole('radio', { name: 'Vet ikke' }).check()
    await expect(dialog.getByText(/også for deg/)).toBeInViewport({ ratio: 0.95 })
    await sjekkSiden(side, { smal: false })
    await bilde('voksen-vet-ikke')
    ventSvar(side, 404)
    await dialog.getByRole('button', { name: 'Legg til, og gi fra deg saken' }).click()
    await expect(side.getByRole('heading', { level: 1 })).toContainText('den autoriserte kretsen')
    await sjekkSiden(side)
    await bilde('kvittering')
  })
})
