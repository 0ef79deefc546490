import { expect, test } from '../reise.ts'
import { enFamilie, LESERSVAR, send, startSamtale } from '../samtalefamilie.ts'
import { erKommet, sjekkSiden } from '../sjekkSiden.ts'
import { vurder19 } from '../vurder19.ts'

// Klokka flyttes fra en søndag i november til februar, så reisen har sin egen tjener.
test.use({ egenTjener: '11-akutt-og-kvartal' })

const TORSDAG = '2026-11-26T09:00:00.000Z'
const FEBRUAR = '2027-02-25T09:00:00.000Z'

test('akutt nå, kartlagt siden, og siden sist etter et kvartal', async ({ loggInnSom, tjeneste }) => {
  let side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Haukli', [{ fornavn: 'Oda', fodselsdato: '2016-02-10' }])
  const { soknader } = (await (await side.request.get(`/api/saker/${sakId}`)).json()) as {
    soknader: { soknadId: string }[]
  }
  const soknadId = soknader[0]?.soknadId
  const kommando = (hvem: typeof side, navn: string, kropp: object) =>
    send(hvem, `saker/${sakId}/kommandoer/${navn}`, kropp)
  const matrisen = async () => {
    await side.goto(`/saker/${sakId}/kartlegging`)
    await expect(side.getByRole('heading', { level: 1 })).toBeVisible()
  }

  await test.step('akutt: alt tas siden, med grunn og dag, og hjelpen venter ikke', async () => {
    await kommando(side, 'taTilBehandling', { soknadId })
    await matrisen()
    await side.getByRole('button', { name: 'Velg hvor mye dere spør om nå' }).click()
    const dialog = side.getByRole('dialog', { name: 'Hvor mye spør dere om nå?' })
    await dialog.getByRole('button', { name: 'Velg omfanget' }).click()
    await expect(dialog).toContainText('Velg situasjonen.')
    await dialog.getByRole('radio', { name: 'Akutt nå' }).check()
    await dialog.getByRole('button', { name: 'Velg omfanget' }).click()
    await expect(dialog).toContainText('Skriv kort hvorfor.')
    await expect(dialog).toContainText('Skriv en dato etter i dag.')
    await dialog.getByRole('textbox', { name: /^Hvorfor passer/ }).fill('Tomt for mat. Resten torsdag.')
    await dialog.getByRole('textbox', { name: /^Når skal resten/ }).fill('26.11.2026')
    await sjekkSiden(side, { smal: false })
    await dialog.getByRole('button', { name: 'Velg omfanget' }).click()
    await expect(dialog).toBeHidden()
    await expect(side.getByRole('main')).toContainText('0 tas nå, 13 tas siden. Resten innen 26. nov. 2026.')
    await sjekkSiden(side)
    await side.goto(`/saker/${sakId}/nodhjelp/${soknadId}`)
    await side.getByRole('checkbox', { name: 'Mat' }).check()
    await side.getByRole('textbox', { name: /^Beløp/ }).fill('900')
    await side.getByRole('button', { name: 'Innvilg nødhjelp' }).click()
    await expect(side.getByText('Nødhjelpen er innvilget')).toBeVisible()
  })

  await test.step('samtalen den dagen: ett løfte, noe til neste gang, og notatet hun skrev selv', async () => {
    await side.goto(await startSamtale(side, sakId))
    await side.getByRole('button', { name: 'Avslutt samtalen' }).click()
    const lovet = side.getByRole('region', { name: 'Hva ble lovet?' })
    await lovet.getByRole('textbox', { name: 'Hva?' }).fill('Høre med utstyrsbanken om ski')
    await lovet.getByRole('radio', { name: 'Vi', exact: true }).check()
    await lovet.getByRole('button', { name: 'Legg til' }).click()
    await side.getByRole('checkbox', { name: 'Skole', exact: true }).check()
    await side.getByRole('textbox', { name: 'Notat', exact: true }).fill('Mor fikk mat med seg i dag.')
    await side.getByRole('radio', { name: 'Nei, noe mangler' }).check()
    await side.getByRole('textbox', { name: 'Hva mangler?' }).fill('Alt om Oda. Tas torsdag.')
    await side.getByRole('radio', { name: 'Kan vises' }).check()
    await side.getByRole('button', { name: 'Ferdigstill' }).click()
    await side.getByRole('button', { name: 'Avslutt samtalen' }).click()
    await expect(side).toHaveURL(new RegExp(`/saker/${sakId}/kartlegging$`))
  })

  await side.close()
  await tjeneste.stillKlokka(TORSDAG)
  side = await loggInnSom('Ingrid')

  await test.step('torsdag: det som ble tatt siden, står på Min dag og blir spurt om', async () => {
    await expect(side.getByRole('listitem').filter({ hasText: 'Haukli' }).first()).toBeVisible()
    await expect(side.getByRole('main')).toContainText('Spør familien Haukli om resten for Oda')
    await sjekkSiden(side)
    await side.goto(await startSamtale(side, sakId))
    await side.getByRole('button', { name: 'Endre det som står om samtalen' }).click()
    const om = side.getByRole('dialog', { name: 'Endre det som står om samtalen' })
    await expect(om.getByRole('checkbox', { name: 'Torunn' })).toBeChecked()
    await om.getByRole('checkbox', { name: 'Oda' }).check()
    await sjekkSiden(side, { smal: false })
    await om.getByRole('button', { name: 'Lagre' }).click()
    await expect(side.getByRole('main')).toContainText('Til stede: Torunn og Oda')
    const oda = side.getByRole('region', { name: /^Oda/ })
    await expect(side.getByRole('navigation', { name: 'Tema i samtalen' })).toContainText('13 svar igjen')
    // Hvem som svarer, sies én gang; så hvert tema i tur og orden, uten å ta hendene fra tastene mellom dem.
    const hvem = side.getByRole('region', { name: 'Hvem svarer?' })
    await hvem.getByRole('radio', { name: 'Torunn' }).check()
    await hvem.getByRole('radio', { name: 'Mor', exact: true }).check()
    await side.keyboard.press('Control+Enter')
    const alle = side.getByRole('region', { name: 'Er dette alle barna?' })
    await expect(alle.locator(':focus')).toHaveCount(1)
    await side.keyboard.press('1')
    await alle.getByRole('button', { name: 'Før inn svaret' }).press('Enter')
    await expect(alle).toContainText('Ja, dette er alle. Svart 26. nov. 2026.')
    await side.keyboard.press('Control+Enter')
    for (let i = 0; i < 13; i++) {
      // Der spørsmålet er familiens, står fokus i familiens svar; ellers hos barnet.
      await expect(side.getByRole('main')).toContainText(`Tema ${i + 1} av 13`)
      await expect(side.getByRole('region').locator(':focus')).not.toHaveCount(0)
      await oda
        .getByRole('textbox', { name: 'Svar' })
        .first()
        .fill(`Oda har det greit (${i + 1}).`)
      await side.keyboard.press('Control+ArrowDown')
    }
    await expect(side.getByRole('navigation', { name: 'Tema i samtalen' })).toContainText('Alle er spurt')
    // Det siste svaret er sendt, men ikke nødvendigvis kommet fram.
    await expect(side.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible()
    await matrisen()
    await expect(side.getByRole('radio', { name: 'Mangler 0' })).toBeVisible()
    await side.goto('/')
    // Det som ikke skal stå der, står heller ikke på en side som ikke er kommet.
    await erKommet(side)
    await expect(side.getByRole('main')).not.toContainText('Spør familien Haukli om resten for Oda')
  })

  await test.step('vedtak for et halvt år', async () => {
    const vurdering = async () =>
      (await (await side.request.get(`/api/saker/${sakId}/vurdering/${soknadId}`)).json()) as {
        linjer: { linjeId: string; versjon: number }[]
        barn: { personId: string; versjon: number }[]
        periodeversjon: number
      }
    const { periodeversjon } = await vurdering()
    await kommando(side, 'settPeriode', {
      soknadId,
      fra: '2026-12',
      til: '2027-05',
      settVersjon: periodeversjon,
    })
    const { linjer, barn } = await vurdering()
    for (const { linjeId, versjon } of linjer)
      await kommando(side, 'besluttLinje', {
        soknadId,
        linjeId,
        beslutning: {
          utfall: 'innvilget',
          belop: 250_000,
          hjemmel: '18',
          begrunnelse: 'Trenger det',
          belopsvurdering: 'Så mye koster det',
          form: { slag: 'bidrag' },
        },
        settVersjon: versjon,
      })
    await vurder19(side, { sakId, soknadId: soknadId ?? '' })
    for (const { personId, versjon } of barn)
      await kommando(side, 'vurderBarn', {
        soknadId,
        personId,
        vurdere: 'Oda trenger mat og ski.',
        vekte: 'Det veier tungt.',
        vise: 'Vi dekker det.',
        settVersjon: versjon,
      })
    await kommando(side, 'foreslaVedtak', {
      soknadId,
      utfall: 'innvilget',
      begrunnelse: 'Familien har ikke nok til mat.',
    })
    const turid = await loggInnSom('Turid')
    const { soknader: naa } = (await (await side.request.get(`/api/saker/${sakId}`)).json()) as {
      soknader: { vedtak: { vedtakId: string; status: string }[] }[]
    }
    const vedtakId = naa[0]?.vedtak.find(v => v.status === 'foreslatt')?.vedtakId
    await kommando(turid, 'fattVedtak', { vedtakId, merknad: 'Lest.', lesersvar: LESERSVAR })
    await turid.close()
  })

  await side.close()
  await tjeneste.stillKlokka(FEBRUAR)
  side = await loggInnSom('Ingrid')

  await test.step('et kvartal etter: en samtale igjen, og det som er nytt, lovet og planlagt', async () => {
    await expect(side.getByRole('main')).toContainText('Ta en ny samtale med familien Haukli')
    await sjekkSiden(side)
    await side.goto(`/saker/${sakId}/samtaler`)
    const sidenSist = side.getByRole('region', { name: 'Siden sist' })
    await expect(sidenSist).toContainText('Det siste vedtaket, 26. nov. 2026')
    await sidenSist.getByRole('radio', { name: 'Den siste samtalen' }).click()
    await expect(sidenSist).toContainText('Den siste samtalen, 22. nov. 2026')
    await expect(sidenSist).toContainText('Oda')
    await expect(sidenSist).toContainText('Vedtak 26. nov. 2026')
    await expect(sidenSist).toContainText('Skole')
    await expect(sidenSist).toContainText('Høre med utstyrsbanken om ski')
    await sjekkSiden(side)
    // Matrisen nå mot slik den sto da nødhjelpen ble innvilget: alt er kommet til siden.
    await matrisen()
    await expect(side.getByRole('main')).toContainText('Det som ble tatt siden, er spurt om.')
    await side
      .getByRole('combobox', { name: 'Sammenlign med' })
      .selectOption({ label: 'Nødhjelpen 22. nov. 2026' })
    await expect(side.getByRole('main')).toContainText('13 svar er endret siden 22. nov. 2026.')
    await sjekkSiden(side)
  })

  await test.step('nødhjelp igjen innen et år: barnet skal spørres om på nytt, og hjelpen venter ikke på det', async () => {
    await side.goto(`/saker/${sakId}/nodhjelp/${soknadId}`)
    await side.getByRole('checkbox', { name: 'Mat' }).check()
    await side.getByRole('textbox', { name: /^Beløp/ }).fill('700')
    await side.getByRole('button', { name: 'Innvilg nødhjelp' }).click()
    await expect(side.getByText('Nødhjelpen er innvilget')).toBeVisible()
    await side.goto('/')
    const oppgave = side
      .getByRole('listitem')
      .filter({ hasText: 'Spør familien Haukli hvordan Oda har det nå' })
    await expect(oppgave).toContainText('Familien fikk nødhjelp igjen i dag. Ingen har spurt om Oda siden.')
    await sjekkSiden(side)
    await oppgave.getByRole('link').first().click()
    await expect(side).toHaveURL(new RegExp(`/saker/${sakId}/kartlegging`))
    await side.goto(`/saker/${sakId}`)
    await expect(side.getByRole('main')).toContainText('Spør på nytt om Oda')
    await sjekkSiden(side)
  })
})
