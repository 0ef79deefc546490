import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { enFamilie, send } from '../samtalefamilie.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('et nei til nødhjelp gjøres om samme dag, et midlertidig sted slutter før tiden, og en avvist søknad behandles', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  const turid = await loggInnSom('Turid')
  const sakId = await enFamilie(ingrid, 'Ulriksen', [{ fornavn: 'Ask', fodselsdato: '2018-03-02' }])
  const rot = `/saker/${sakId}`
  const kommando = (hvem: typeof ingrid, navn: string, kropp: object) =>
    send(hvem, `saker/${sakId}/kommandoer/${navn}`, kropp)
  const { soknader } = (await (await ingrid.request.get(`/api${rot}`)).json()) as {
    soknader: { soknadId: string }[]
  }
  const soknadId = soknader[0]?.soknadId
  const annet = async (om: object) => {
    const begrunnelse = 'Vi så på det dere hadde fortalt.'
    const { nyId } = await kommando(ingrid, 'foreslaAnnetVedtak', { soknadId, annet: om, begrunnelse })
    await kommando(turid, 'fattVedtak', { vedtakId: nyId, merknad: 'Lest.' })
    return String(nyId)
  }
  const dialog = ingrid.getByRole('dialog')
  const taOpp = async (vedtakId: string, grunn: RegExp, ord: string) => {
    await ingrid.goto(`${rot}/vedtak/${vedtakId}`)
    await ingrid.getByRole('button', { name: 'Ta opp vedtaket igjen' }).click()
    await dialog.getByRole('radio', { name: grunn }).check()
    await dialog.getByRole('textbox', { name: /^Hva er grunnen/ }).fill(ord)
  }
  const utelat = async (ord: string) => {
    await ingrid.getByRole('button', { name: 'Utelat varsel' }).click()
    await dialog.getByRole('radio', { name: /^Familien vet det allerede/ }).check()
    await dialog.getByRole('textbox', { name: /^Hvorfor gjelder/ }).fill(ord)
    await dialog.getByRole('button', { name: 'Utelat varselet' }).click()
    await expect(dialog).toHaveCount(0)
  }
  const bekreft = () => dialog.getByRole('button', { name: 'Ta opp vedtaket igjen' }).click()
  await kommando(ingrid, 'taTilBehandling', { soknadId })

  // Et nei til akutt hjelp: samme knapp og samme dialog, men ingen tid som kan være ute, og ingen å varsle.
  const nei = await annet({ slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: 'Har mat til i morgen.' })
  await taOpp(nei, /^Gjøre om til gunst/, 'Vi trodde lønnen kom i dag. Den kommer på torsdag.')
  await expect(dialog.getByRole('radio', { name: /^Perioden er ute/ })).toHaveCount(0)
  await sjekkSiden(ingrid)
  await bekreft()
  await expect(ingrid.getByText('Vedtaket ga ingenting, og familien har bedt om hjelpen')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('link', { name: 'Gjør det nye vedtaket' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Nytt vedtak i stedet for et gammelt')
  // Ingenting er valgt på forhånd.
  await expect(ingrid.getByRole('radio', { checked: true })).toHaveCount(0)
  await sjekkSiden(ingrid)
  await ingrid.getByRole('radio', { name: /^Gi hjelpen/ }).check()
  await ingrid.getByRole('checkbox', { name: 'Mat' }).check()
  await ingrid.getByRole('textbox', { name: /^Beløp/ }).fill('900')
  await sjekkSiden(ingrid)
  await ingrid.getByRole('button', { name: 'Innvilg nødhjelp' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Vedtak om nødhjelp')
  await expect(ingrid.getByText(/^Vi sa nei til akutt hjelp/)).toBeVisible()
  await sjekkSiden(ingrid)

  // Nødhjelpen blir ikke gitt likevel: ingen plan vet om den er gitt, så hun blir spurt, og brevet sier det hun svarer.
  const hjelp = String(new URL(ingrid.url()).pathname.split('/').at(-1))
  await taOpp(hjelp, /^Situasjonen er blitt en annen/, 'Lønnen kom i dag likevel.')
  await bekreft()
  await utelat('Hun ringte og sa det selv.')
  await ingrid.getByRole('link', { name: 'Gjør det nye vedtaket' }).click()
  await ingrid.getByRole('radio', { name: /^Hjelpen blir ikke gitt likevel/ }).check()
  await ingrid.getByRole('button', { name: 'Foreslå at hjelpen slutter' }).click()
  await expect(ingrid.getByText('Svar på om noe er gitt.')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('radio', { name: /^Ja, alt eller noe/ }).check()
  await expect(ingrid.getByText('Det som er gitt, kan ikke trekkes tilbake.')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('radio', { name: /^Nei, ingenting er gitt/ }).check()
  await ingrid.getByRole('textbox', { name: 'Ask' }).fill('Ask får mat av lønnen i dag.')
  await ingrid.getByRole('textbox', { name: /^Begrunnelse/ }).fill('Lønnen kom i dag, og dere har mat.')
  await ingrid.getByRole('textbox', { name: /§ 19/ }).fill('Dere har det dere trenger til neste lønn.')
  await sjekkSiden(ingrid)
  await ingrid.getByRole('button', { name: 'Foreslå at hjelpen slutter' }).click()
  await expect(
    ingrid.getByText('Hjelpen er ikke gitt, og blir ikke gitt etter det gamle vedtaket.'),
  ).toBeVisible()
  await sjekkSiden(ingrid)

  // Et midlertidig sted slutter før tiden: varsel eller et unntak først, ord om barnet, og en kollega som leser.
  const innhold = {
    behov: 'Et rom på pensjonatet',
    belop: 900_000,
    form: 'midlertidig-botilbud',
    gjelderTil: dag(30).tall.split('.').toReversed().join('-'),
    begrunnelse: 'Sagt opp.',
  }
  const sted = String((await kommando(ingrid, 'innvilgNodhjelp', { soknadId, innhold })).nyId)
  await taOpp(sted, /^Situasjonen er blitt en annen/, 'Dere har fått leilighet.')
  await bekreft()
  await expect(ingrid.getByText('Varsle familien først')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('link', { name: 'Gjør det nye vedtaket' }).click()
  await expect(ingrid.getByText('Familien skal varsles før dette kan foreslås')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('link', { name: 'Tilbake til vedtaket' }).click()
  await utelat('De fortalte det selv i går.')
  await ingrid.getByRole('link', { name: 'Gjør det nye vedtaket' }).click()
  // Det samme stedet, til noen endrer det; beløpet skriver hun selv.
  await ingrid.getByRole('radio', { name: /^Ny hjelp i stedet/ }).check()
  await expect(ingrid.getByRole('radio', { name: /^Midlertidig botilbud/ })).toBeChecked()
  await expect(ingrid.getByRole('textbox', { name: /^Gjelder til/ })).toHaveValue(dag(30).tall)
  await expect(ingrid.getByRole('textbox', { name: /^Beløp/ })).toHaveValue('')
  await expect(ingrid.getByText('Skriv hva det nye stedet koster, for seg.')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('radio', { name: /^Hjelpen slutter/ }).check()
  await ingrid.getByRole('button', { name: 'Foreslå at hjelpen slutter' }).click()
  await expect(ingrid.getByText('Skriv den siste dagen.')).toBeVisible()
  await expect(ingrid.getByText('Skriv hva det betyr for barnet.')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('textbox', { name: /^Den siste dagen/ }).fill(dag(7).tall)
  await ingrid.getByRole('textbox', { name: 'Ask' }).fill('Ask flytter til leiligheten, og får eget rom.')
  await ingrid
    .getByRole('textbox', { name: /^Begrunnelse/ })
    .fill('Dere har fått leilighet, og klarer resten.')
  await sjekkSiden(ingrid)
  await ingrid.getByRole('button', { name: 'Foreslå at hjelpen slutter' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Les før vedtak')
  await expect(ingrid.getByText('Det midlertidige stedet å bo slutter')).toBeVisible()
  await sjekkSiden(ingrid)
  const slutt = new URL(ingrid.url()).pathname.split('/').at(-1)
  // Kommer det i retur, rettes det der det ble skrevet, med ordene som sto.
  await kommando(turid, 'returnerVedtak', { vedtakId: slutt, grunner: ['annet'], kommentar: 'Én dag til.' })
  await ingrid.reload()
  await ingrid.getByRole('link', { name: 'Rett og send på nytt' }).click()
  await expect(ingrid.getByRole('textbox', { name: 'Ask' })).toHaveValue(/eget rom/)
  await ingrid.getByRole('textbox', { name: /^Den siste dagen/ }).fill(dag(8).tall)
  await sjekkSiden(ingrid)
  await ingrid.getByRole('button', { name: 'Foreslå at hjelpen slutter' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Les før vedtak')
  await kommando(turid, 'fattVedtak', { vedtakId: slutt, merknad: 'Lest.' })
  await ingrid.goto(`${rot}/vedtak/${sted}`)
  await expect(ingrid.getByText('Dette vedtaket er erstattet av et nytt')).toBeVisible()
  await sjekkSiden(ingrid)

  // En avvist søknad er åpen igjen, og får en vanlig vurdering.
  const avvist = await annet({ slag: 'avvisning', grunn: 'annen-kommune' })
  await taOpp(avvist, /^Vedtaket har en feil/, 'Dere bor her.')
  await bekreft()
  await expect(ingrid.getByRole('link', { name: /^Svar med råd og veiledning/ })).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('link', { name: 'Gå til vurderingen' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toContainText('Vurdering')
  await turid.close()
})
