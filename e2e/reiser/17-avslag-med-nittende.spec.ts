import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { foresla, godkjenn, klarForForslag, somMottaker } from '../vurderingsfamilie.ts'

const CUP = 'Cup i Tromsø'
const NEI = 'Cupen er ikke en del av det daglige livsoppholdet.'
const RINGT = 'Hun lurte på om Emil kan være med på cupen likevel. Klubben lar ham reise.'
const NITTEN = 'Emil har laget hele året, og klubben lar ham reise med neste gang uten å betale.'

test('avslag etter § 18 uten § 19 stanses, og siden sier hva som må skrives; så står det i brevet', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  await klarForForslag(ingrid, 'Nittedal', {
    utgifter: [{ tekst: CUP, belop: 190_000, engang: true, post: 'fritid' }],
    apenLinje: CUP,
  })
  const vurder19 = `Vurder § 19: ${CUP}`
  const mangler = ingrid.getByRole('region', { name: 'Én ting mangler før du kan foreslå vedtak' })
  const budsjett = ingrid.getByRole('region', { name: 'Budsjett' })

  await test.step('linjen avslås, med egne ord', async () => {
    await expect(mangler).toHaveCount(0)
    await ingrid.getByRole('button', { name: `Bestem: ${CUP}` }).click()
    const dialog = ingrid.getByRole('dialog', { name: `Bestem: ${CUP}` })
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await dialog.getByRole('radio', { name: 'Avslås' }).check()
    await dialog.getByRole('textbox', { name: /^Hvorfor/ }).fill(NEI)
    await sjekkSiden(ingrid, { smal: false })
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toBeHidden()
    await expect(budsjett).toContainText('§ 19 er ikke vurdert')
  })

  await test.step('forslaget går ikke, og hinderet sier hva det gjelder og hva som må gjøres', async () => {
    await expect(mangler).toContainText(`${CUP}: avslått uten at § 19 er vurdert`)
    await ingrid.getByRole('button', { name: 'Foreslå vedtak' }).click()
    const vei = mangler.getByRole('button', { name: vurder19 })
    await expect(vei).toBeFocused()
    await sjekkSiden(ingrid)
    await vei.click()
    await expect(budsjett.getByRole('button', { name: vurder19 })).toBeFocused()
  })

  await test.step('vurderingen er hennes: eksemplet setter ingenting inn, og tomt går ikke', async () => {
    await budsjett.getByRole('button', { name: vurder19 }).click()
    const dialog = ingrid.getByRole('dialog', { name: vurder19 })
    const felt = dialog.getByRole('textbox', { name: /^§ 19: trenger de dette/ })
    await dialog.getByRole('button', { name: 'Et eksempel å tenke med' }).click()
    await expect(dialog.getByText('En fritidsaktivitet kan være dyr')).toBeVisible()
    await expect(felt).toHaveValue('')
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toContainText('Skriv vurderingen etter § 19.')
    await felt.fill(NITTEN)
    await sjekkSiden(ingrid, { smal: false })
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toBeHidden()
    await expect(budsjett).toContainText(`§ 19 er vurdert: ${NITTEN}`)
    await expect(mangler).toHaveCount(0)
  })

  await test.step('også uten avslag er veien til § 19 der, og foreslår ingenting', async () => {
    await ingrid.getByRole('button', { name: '§ 19 uten avslag' }).click()
    const linje = ingrid.getByRole('combobox', { name: 'Linje' })
    await expect(linje).toHaveValue('')
    await ingrid.getByRole('button', { name: 'Vurder § 19 for linjen' }).click()
    await expect(ingrid.getByText('Velg en linje.')).toBeVisible()
    await linje.selectOption({ index: 1 })
    await ingrid.getByRole('button', { name: 'Vurder § 19 for linjen' }).click()
    const dialog = ingrid.getByRole('dialog', { name: /^Vurder § 19: / })
    await expect(dialog.getByRole('textbox', { name: /^§ 19: trenger de dette/ })).toHaveValue('')
    await dialog.getByRole('button', { name: 'Avbryt' }).click()
    await expect(dialog).toBeHidden()
  })

  const sti = await foresla(ingrid, 'Foreslå vedtak', { utfall: 'Delvis innvilget' })
  const turid = await loggInnSom('Turid')
  ventSvar(turid, 403)
  await godkjenn(turid, sti)

  await test.step('brevet sier hva vi sa nei til, hvorfor, og at § 19 er vurdert med hennes ord', async () => {
    await ingrid.goto(sti)
    const ark = await somMottaker(ingrid)
    await expect(ark).toContainText('Dette har vi sagt nei til')
    await expect(ark).toContainText('Du søkte om 1 900 kroner.')
    await expect(ark).toContainText(NEI)
    await expect(ark).toContainText(
      'Vi har også vurdert om du kan få det etter § 19, som gjelder særlige tilfeller.',
    )
    await expect(ark).toContainText(NITTEN)
    await sjekkSiden(ingrid)
  })

  await test.step('et nei merkes neste måned: hun blir bedt om å ringe, og et forsøk lar oppgaven stå', async () => {
    const sak = sti.replace(/\/vedtak\/.*/, '')
    await ingrid.goto(sak)
    const rad = ingrid.getByRole('listitem').filter({ hasText: 'Ring og forklar brevet' })
    await expect(rad).toContainText('Det merkes neste måned: de fikk nei til noe')
    await rad.getByRole('link').click()
    const panel = ingrid.getByRole('region', { name: 'Ring og forklar brevet' })
    await expect(panel).toContainText('Brevet går uten å vente på samtalen.')
    await panel.getByRole('button', { name: 'Skriv hva som skjedde' }).click()
    const dialog = ingrid.getByRole('dialog', { name: 'Ring og forklar brevet' })
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toContainText('Velg hva som skjedde.')
    await expect(dialog.getByRole('radio', { name: 'Slutter å prøve' })).toBeDisabled()
    await dialog.getByRole('radio', { name: 'Prøvde, men fikk ikke kontakt' }).check()
    await dialog.getByRole('radio', { name: 'Telefon' }).check()
    await dialog.getByRole('textbox', { name: /^Hvem snakket du med/ }).fill('Moren')
    await dialog.getByRole('radio', { name: 'Kan vises' }).check()
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel).toContainText('Prøvde, men fikk ikke kontakt')
  })

  await test.step('når de har snakket sammen, står ordene i journalen og oppgaven er borte', async () => {
    const panel = ingrid.getByRole('region', { name: 'Ring og forklar brevet' })
    await panel.getByRole('button', { name: 'Skriv hva som skjedde' }).click()
    const dialog = ingrid.getByRole('dialog', { name: 'Ring og forklar brevet' })
    await dialog.getByRole('radio', { name: 'Vi snakket sammen om brevet' }).check()
    await dialog.getByRole('radio', { name: 'Telefon' }).check()
    await dialog.getByRole('textbox', { name: /^Hvem snakket du med/ }).fill('Moren')
    await dialog.getByRole('radio', { name: 'Nei', exact: true }).check()
    await dialog.getByRole('textbox', { name: /^Hva snakket dere om/ }).fill(RINGT)
    await dialog.getByRole('checkbox', { name: 'Emil' }).check()
    await dialog.getByRole('radio', { name: 'Kan vises' }).check()
    await sjekkSiden(ingrid, { smal: false })
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel.getByRole('button', { name: 'Skriv hva som skjedde' })).toHaveCount(0)
    await sjekkSiden(ingrid)
    await panel.getByRole('link', { name: 'Les notatet' }).last().click()
    await expect(ingrid.getByRole('list', { name: 'Journal' })).toContainText(RINGT)
  })
})

test('livsopphold de har søkt om, tas ikke bort: linjen avslås og § 19 vurderes; det de ikke har søkt om, kan tas ut og inn igjen', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  await klarForForslag(ingrid, 'Livdal')
  const fjern = ingrid.getByRole('button', { name: 'Fjern: Livsopphold' })
  const dialog = ingrid.getByRole('dialog')

  await test.step('ingenting er valgt, og uten svar går den ikke ut', async () => {
    await fjern.last().click()
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await dialog.getByRole('textbox', { name: /^Hvorfor fjernes den/ }).fill('Bestemor betaler maten hans.')
    await dialog.getByRole('button', { name: 'Fjern linjen' }).click()
    await expect(dialog.getByText('Velg det som stemmer.')).toBeVisible()
    await sjekkSiden(ingrid)
  })

  await test.step('har de søkt, blir det et avslag som krever § 19', async () => {
    await dialog.getByRole('radio', { name: /^Ja, og de får det ikke/ }).check()
    await expect(dialog.getByText(/Da er det et avslag/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Avslå linjen' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(ingrid.getByText('Livsopphold: avslått uten at § 19 er vurdert')).toBeVisible()
  })

  await test.step('det de ikke har søkt om, går ut, leseren spørres, og det kan tas inn igjen', async () => {
    await fjern.first().click()
    await dialog.getByRole('radio', { name: /^Nei, de har ikke søkt/ }).check()
    await dialog.getByRole('textbox', { name: /^Hvorfor fjernes den/ }).fill('Torunn søker bare til Emil.')
    await dialog.getByRole('button', { name: 'Fjern linjen' }).click()
    await expect(ingrid.getByRole('heading', { name: 'Livsopphold som er tatt bort' })).toBeVisible()
    await sjekkSiden(ingrid)
    await ingrid.getByRole('button', { name: /^Ta inn igjen: Livsopphold/ }).click()
    await expect(ingrid.getByRole('heading', { name: 'Livsopphold som er tatt bort' })).toHaveCount(0)
  })
})
