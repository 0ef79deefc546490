import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { enFamilie, send } from '../samtalefamilie.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { somMottaker } from '../vurderingsfamilie.ts'

test('depositum alene: formen har vilkårene sine, hvert barn har sine ord, og brevet sier hva som skjer når de flytter', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  const sakId = await enFamilie(ingrid, 'Depositumsen', [{ fornavn: 'Ask', fodselsdato: '2018-03-02' }])
  const { soknader } = (await (await ingrid.request.get(`/api/saker/${sakId}`)).json()) as {
    soknader: { soknadId: string }[]
  }
  await send(ingrid, `saker/${sakId}/kommandoer/taTilBehandling`, { soknadId: soknader[0]?.soknadId })
  await ingrid.goto(`/saker/${sakId}`)
  await ingrid.getByRole('button', { name: 'Flere handlinger' }).click()
  await ingrid.getByRole('menuitem', { name: 'Andre vedtak' }).click()
  await ingrid.getByRole('radio', { name: /^Depositum for en bolig/ }).check()

  await test.step('ingenting er valgt, og siden sier hva som mangler', async () => {
    await expect(ingrid.getByRole('radio', { checked: true })).toHaveCount(1)
    await ingrid.getByRole('button', { name: 'Foreslå vedtaket' }).click()
    await expect(ingrid.getByText('Skriv beløpet.')).toBeVisible()
    await expect(ingrid.getByText('Skriv hva boligen betyr for barnet.')).toBeVisible()
  })

  await test.step('en garanti spør om det en garanti krever', async () => {
    await ingrid.getByRole('textbox', { name: /^Beløp/ }).fill('30 000')
    await ingrid.getByRole('radio', { name: /^§ 18, stønad/ }).check()
    await ingrid.getByRole('radio', { name: 'Garanti', exact: true }).check()
    await ingrid.getByRole('textbox', { name: /^Hva gjelder garantien/ }).fill('Leiligheten de flytter til')
    await ingrid.getByRole('textbox', { name: /^Garantien gjelder til/ }).fill(dag(400).tall)
    await ingrid.getByRole('textbox', { name: /^Hvorfor en garanti/ }).fill('Utleieren godtar det.')
    await ingrid.getByRole('textbox', { name: /^Hva dekker det/ }).fill('Tre måneders leie.')
    await ingrid.getByRole('textbox', { name: /^Hva skjer når leieforholdet/ }).fill('Da er garantien over.')
    await ingrid
      .getByRole('textbox', { name: /^Hva skjer hvis utleieren/ })
      .fill('Da snakker vi med dere først.')
    await ingrid.getByRole('textbox', { name: /^Ask/ }).fill('Ask får eget rom.')
    await ingrid.getByRole('textbox', { name: /^Begrunnelse/ }).fill('Dere må ut før jul.')
    await ingrid.getByRole('radio', { name: /^Ja, søknaden gjaldt bare depositum/ }).check()
    await sjekkSiden(ingrid)
    await ingrid.getByRole('button', { name: 'Foreslå vedtaket' }).click()
    await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Les før vedtak')
  })

  await test.step('brevet sier beløpet, hva som gjelder siden, og hva boligen betyr for Ask', async () => {
    const ark = await somMottaker(ingrid)
    await expect(ark).toContainText('Vi garanterer for 30 000 kroner i depositum')
    await expect(ark).toContainText('Når leieforholdet slutter: Da er garantien over.')
    await expect(ark).toContainText('Hvis utleieren krever penger: Da snakker vi med dere først.')
    await expect(ark).toContainText('Ask får eget rom.')
    await sjekkSiden(ingrid)
  })

  await test.step('en kollega leser og godkjenner det', async () => {
    const sti = new URL(ingrid.url()).pathname
    const turid = await loggInnSom('Turid')
    ventSvar(turid, 403)
    await turid.goto(sti)
    await turid.getByRole('radio', { name: /^Godkjenn/ }).check()
    await turid.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
    const sporsmal = turid.getByRole('alertdialog', { name: 'Vil du godkjenne vedtaket?' })
    await sporsmal.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
    await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Vedtaket er fattet')
  })
})
