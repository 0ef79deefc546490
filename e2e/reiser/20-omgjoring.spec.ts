import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { enFamilie, LESERSVAR, send } from '../samtalefamilie.ts'
import { sjekkSiden } from '../sjekkSiden.ts'
import { vurder19 } from '../vurder19.ts'

test('et vedtak tas opp igjen: varsel, svar, og et nytt vedtak som sier hvilket det erstatter', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const turid = await loggInnSom('Turid')
  const sakId = await enFamilie(side, 'Myhre', [{ fornavn: 'Ask', fodselsdato: '2018-03-02' }])
  const rot = `/saker/${sakId}`
  const kommando = (hvem: typeof side, navn: string, kropp: object) =>
    send(hvem, `saker/${sakId}/kommandoer/${navn}`, kropp)
  const les = async <T>(sti: string) => (await (await side.request.get(`/api${rot}${sti}`)).json()) as T
  const sak = await les<{ dagens: string; soknader: { soknadId: string }[]; barn: { personId: string }[] }>(
    '',
  )
  const soknadId = sak.soknader[0]?.soknadId
  const dato = sak.dagens
  const foreslaOgFatt = async () => {
    const forslag = { soknadId, utfall: 'innvilget', begrunnelse: 'Familien har ikke nok til mat.' }
    const { nyId } = await kommando(side, 'foreslaVedtak', forslag)
    await kommando(turid, 'fattVedtak', { vedtakId: nyId, merknad: 'Lest.', lesersvar: LESERSVAR })
    return String(nyId)
  }

  await kommando(side, 'taTilBehandling', { soknadId })
  const alle = { svar: 'ja', kanal: 'kontor', dato, merknad: '', settVersjon: 0 }
  await kommando(side, 'besvarAlleBarna', alle)
  await kommando(side, 'settPeriode', { soknadId, fra: '2026-12', til: '2027-01', settVersjon: 0 })
  const { linjer } = await les<{ linjer: { linjeId: string; versjon: number }[] }>(`/vurdering/${soknadId}`)
  for (const { linjeId, versjon } of linjer) {
    const ord = { begrunnelse: 'Trenger det', belopsvurdering: 'Så mye koster det', form: { slag: 'bidrag' } }
    const beslutning = { utfall: 'innvilget', belop: 250_000, hjemmel: '18', ...ord }
    await kommando(side, 'besluttLinje', { soknadId, linjeId, beslutning, settVersjon: versjon })
  }
  await vurder19(side, { sakId, soknadId: soknadId ?? '' })
  for (const { personId } of sak.barn) {
    const svar = { tilstand: 'kartlagt', tekst: 'Trives på skolen.' }
    const fra = { sagtAv: 'mor', kanal: 'kontor', dato, settVersjon: 0 }
    await kommando(side, 'registrerOpplysning', { personId, tema: 'skole', svar, ...fra })
    const ord = { vurdere: 'Ask trenger mat og ski.', vekte: 'Det veier tungt.', vise: 'Vi dekker det.' }
    await kommando(side, 'vurderBarn', { soknadId, personId, ...ord, settVersjon: 0 })
  }
  const gammelt = await foreslaOgFatt()

  await side.goto(`${rot}/vedtak/${gammelt}`)
  await side.getByRole('button', { name: 'Ta opp vedtaket igjen' }).click()
  const dialog = side.getByRole('dialog')
  // Ingenting er valgt på forhånd, og det som mangler, sies.
  await dialog.getByRole('button', { name: 'Ta opp vedtaket igjen' }).click()
  await expect(dialog).toContainText('Velg hvorfor det tas opp.')
  await dialog.getByRole('radio', { name: /^Situasjonen er blitt en annen/ }).check()
  await dialog.getByRole('textbox', { name: /^Hva er grunnen/ }).fill('Du har fått flere timer på jobb.')
  await sjekkSiden(side)
  await dialog.getByRole('button', { name: 'Ta opp vedtaket igjen' }).click()
  await expect(side.getByText('Det gjelder som før til et nytt vedtak er fattet.')).toBeVisible()
  await sjekkSiden(side)

  await side.getByRole('button', { name: 'Skriv forhåndsvarsel' }).click()
  await dialog.getByRole('textbox', { name: /^Hva vurderer/ }).fill('Vi vurderer et lavere beløp fra januar.')
  await dialog.getByRole('textbox', { name: /^Frist/ }).fill(dag(14).tall)
  await dialog.getByRole('button', { name: 'Se som mottaker' }).click()
  await expect(dialog.getByRole('article')).toContainText('Vi vurderer et lavere beløp fra januar.')
  await expect(dialog).toContainText(/\d+ % av brevet er standardtekst/)
  await sjekkSiden(side)
  await dialog.getByRole('button', { name: 'Lag varselet' }).click()
  await expect(side.getByText('Varselet må sendes')).toBeVisible()
  // Vedtaket har sitt brev på engelsk, og varselet sitt.
  const tattOpp = side.getByRole('region', { name: 'Vedtaket er tatt opp igjen' })
  await tattOpp.getByRole('button', { name: 'Brevet på engelsk, til hjelp' }).click()
  await tattOpp.getByRole('button', { name: 'Lag brevet på engelsk' }).click()
  await expect(tattOpp.getByText('Brevet på engelsk er laget. Det norske er ikke endret.')).toBeVisible()
  await sjekkSiden(side)
  await side.getByRole('button', { name: 'Varselet er sendt' }).click()
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('button', { name: 'Før inn' }).click()
  await expect(side.getByText('Varselet må sendes')).toHaveCount(0)
  await side.getByRole('button', { name: 'Før inn svaret' }).click()
  await dialog.getByRole('textbox', { name: /^Hva svarte/ }).fill('Timene er bare for desember.')
  await dialog.getByRole('button', { name: 'Før inn svaret' }).click()
  await expect(side.getByText('Timene er bare for desember.')).toBeVisible()
  await sjekkSiden(side)

  const nytt = await foreslaOgFatt()
  await side.goto(`${rot}/vedtak/${nytt}`)
  await expect(side.getByText(/Vedtaket kommer i stedet for vedtaket fra/)).toBeVisible()
  await expect(side.getByText(/Du svarte oss/)).toBeVisible()
  await sjekkSiden(side)
  await side.getByRole('link', { name: 'Se det gamle vedtaket' }).click()
  await expect(side.getByText('Dette vedtaket er erstattet av et nytt')).toBeVisible()
  await sjekkSiden(side)
  await turid.close()
})
