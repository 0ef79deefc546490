import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { foresla, klarForForslag, svarOmEmil } from '../vurderingsfamilie.ts'

test('en endret opplysning lyser opp setningene, og et menneske sier hva det betyr', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  const { sakId, personId } = await klarForForslag(ingrid, 'Endreland')
  const sti = await foresla(ingrid)

  await test.step('setning for setning med tastaturet: ned, til grunnen, rundt og tilbake', async () => {
    const setning = ingrid.getByRole('button', { name: /laget sitt på håndballen/ })
    await setning.click()
    await expect(setning).toHaveAttribute('aria-pressed', 'true')
    const ved = ingrid.getByRole('complementary', { name: 'Setningen hviler på' })
    await expect(ved).toContainText('Spiller håndball to ganger i uka.')
    await expect(ved).toContainText('Ingrid Solvang')
    await setning.press('Enter')
    await expect(ved.getByRole('listitem').first()).toBeFocused()
    await ingrid.keyboard.press('Escape')
    await expect(setning).toBeFocused()
    await ingrid.keyboard.press('ArrowDown')
    await expect(ingrid.getByRole('button', { name: /Det veier at han får være med/ })).toBeFocused()
    await sjekkSiden(ingrid)
  })

  await svarOmEmil(ingrid, sakId, personId, 'Har sluttet på håndball og vil begynne på korps.', 1)
  const kortet = ingrid.getByRole('region', { name: '1 opplysning er endret etter forslaget' })
  const lyser = ingrid.getByText('(hviler på en opplysning som er endret)')

  await test.step('den gamle er strøket, den nye står, og beløpet er det samme', async () => {
    await ingrid.goto(sti)
    await expect(kortet.locator('del')).toHaveText('Spiller håndball to ganger i uka.')
    await expect(kortet).toContainText('Har sluttet på håndball og vil begynne på korps.')
    await expect(kortet).toContainText('Ingrid Solvang')
    await expect(lyser).toHaveCount(1)
    await expect(ingrid.getByRole('heading', { name: /11.800/ })).toBeVisible()
    await sjekkSiden(ingrid)
  })

  await test.step('«kan stå» krever en grunn, og leseren ser den', async () => {
    await kortet.getByRole('button', { name: 'De kan stå, fordi …' }).click()
    await kortet.getByRole('button', { name: 'La dem stå' }).click()
    await expect(kortet).toContainText('Skriv hvorfor setningene kan stå.')
    await kortet.getByRole('textbox').fill('Korpset koster det samme som håndballen.')
    await kortet.getByRole('button', { name: 'La dem stå' }).click()
    await expect(kortet).toContainText('Kan stå: Korpset koster det samme som håndballen.')
    await expect(lyser).toHaveCount(0)
    const turid = await loggInnSom('Turid')
    // Skrives forslaget om mens hun har det åpent, er det ikke lenger hennes å lese.
    ventSvar(turid, 403)
    await turid.goto(sti)
    await expect(turid.getByRole('main')).toContainText('Korpset koster det samme som håndballen.')
    await sjekkSiden(turid)
  })

  await test.step('hun ombestemmer seg og skriver om: forslaget må sendes på nytt', async () => {
    await kortet.getByRole('button', { name: 'Skriv setningene om' }).click()
    await expect(ingrid.getByText('Setninger i forslaget skrives om')).toBeVisible()
    await ingrid.getByRole('link', { name: 'Foreslå på nytt i vurderingen' }).click()
    await foresla(ingrid, 'Foreslå på nytt')
    await expect(ingrid.getByText('Versjon 2').first()).toBeVisible()
    await expect(kortet).toBeHidden()
  })
})
