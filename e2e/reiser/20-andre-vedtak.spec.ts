import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { enFamilie, send } from '../samtalefamilie.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

test('råd og veiledning alene: en dag den begynner, lest av en kollega, og brevet sier det', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  const sakId = await enFamilie(ingrid, 'Furset', [{ fornavn: 'Ask', fodselsdato: '2018-03-02' }])
  const { soknader } = (await (await ingrid.request.get(`/api/saker/${sakId}`)).json()) as {
    soknader: { soknadId: string }[]
  }
  await send(ingrid, `saker/${sakId}/kommandoer/taTilBehandling`, { soknadId: soknader[0]?.soknadId })
  await ingrid.goto(`/saker/${sakId}`)
  await ingrid.getByRole('button', { name: 'Flere handlinger' }).click()
  await ingrid.getByRole('menuitem', { name: 'Andre vedtak' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Andre vedtak')
  // Ingenting er valgt på forhånd.
  await expect(ingrid.getByRole('radio', { checked: true })).toHaveCount(0)
  await sjekkSiden(ingrid)
  await ingrid.getByRole('radio', { name: /^Råd og veiledning/ }).check()
  await ingrid.getByRole('button', { name: 'Foreslå vedtaket' }).click()
  await expect(ingrid.getByText('Skriv hva hjelpen går ut på.')).toBeVisible()
  await ingrid
    .getByRole('textbox', { name: /^Hva går hjelpen ut på/ })
    .fill('Du og Ingrid lager et budsjett sammen og ringer kreditorene.')
  const grunn = ingrid.getByRole('textbox', { name: /^Begrunnelse/ })
  // Ordene leses mens de skrives, også her. Notatet sperrer ingenting.
  await grunn.fill('Dere kan hente mat hos Frelsesarmeen.')
  const notat = ingrid.getByRole('button', { name: /viser til noen som deler ut mat eller klær/ })
  await expect(notat).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('textbox', { name: /^Når begynner hjelpen/ }).fill(dag(4).tall)
  await ingrid.getByRole('radio', { name: /^Ja, søknaden gjaldt bare/ }).check()
  await grunn.fill('Du har sagt at regningene hoper seg opp, og at du vil ha oversikt.')
  await expect(notat).toHaveCount(0)
  await sjekkSiden(ingrid)
  await ingrid.getByRole('button', { name: 'Foreslå vedtaket' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Les før vedtak')
  await sjekkSiden(ingrid)
  const vedtak = new URL(ingrid.url()).pathname

  const turid = await loggInnSom('Turid')
  await turid.goto(vedtak)
  await expect(turid.getByText(/^Hjelpen begynner \d/)).toBeVisible()
  await expect(turid.getByRole('heading', { name: 'Kontroller' })).toBeVisible()
  await turid.getByRole('radio', { name: /^Godkjenn/ }).check()
  await turid.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  await sjekkSiden(turid)
  ventSvar(turid, 403)
  await turid.getByRole('alertdialog').getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Vedtaket er fattet')
})
