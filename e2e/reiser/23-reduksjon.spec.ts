import { nyUuid7 } from '../../web/src/felles/api/id.ts'
import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { enFamilie, LESERSVAR, send } from '../samtalefamilie.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

test('et vilkår er ikke oppfylt: varsel, svar, ord om hvert barn, og et redusert vedtak en annen godkjenner', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const turid = await loggInnSom('Turid')
  const barn = [
    { fornavn: 'Ask', fodselsdato: '2018-03-02' },
    { fornavn: 'Eir', fodselsdato: '2021-09-12' },
  ]
  const utgifter = [{ tekst: 'Husleie', belop: 950_000, post: 'husleie' }]
  const sakId = await enFamilie(side, 'Sandnes', barn, { utgifter })
  const rot = `/saker/${sakId}`
  const kommando = (hvem: typeof side, navn: string, kropp: object) =>
    send(hvem, `saker/${sakId}/kommandoer/${navn}`, kropp)
  const les = async <T>(sti: string) => (await (await side.request.get(`/api${rot}${sti}`)).json()) as T
  const sak = await les<{
    dagens: string
    soker: { personId: string }
    soknader: { soknadId: string }[]
    barn: { personId: string; fornavn: string }[]
  }>('')
  const soknadId = sak.soknader[0]?.soknadId
  const dato = sak.dagens

  // Et vedtak for desember og januar, med et vilkår som sier hva et brudd kan føre til.
  await kommando(side, 'taTilBehandling', { soknadId })
  await kommando(side, 'besvarAlleBarna', { svar: 'ja', kanal: 'kontor', dato, merknad: '', settVersjon: 0 })
  await kommando(side, 'settPeriode', { soknadId, fra: '2026-12', til: '2027-01', settVersjon: 0 })
  const { linjer } = await les<{ linjer: { linjeId: string; versjon: number; tekst: string }[] }>(
    `/vurdering/${soknadId}`,
  )
  for (const { linjeId, versjon, tekst } of linjer) {
    const ord = { begrunnelse: 'Trenger det', belopsvurdering: 'Så mye koster det', form: { slag: 'bidrag' } }
    const belop = tekst === 'Husleie' ? 950_000 : 900_000
    const beslutning = { utfall: 'innvilget', belop, hjemmel: '18', ...ord }
    await kommando(side, 'besluttLinje', { soknadId, linjeId, beslutning, settVersjon: versjon })
  }
  for (const { personId, fornavn } of sak.barn) {
    const svar = { tilstand: 'kartlagt', tekst: `${fornavn} trives.` }
    const fra = { sagtAv: 'mor', kanal: 'kontor', dato, settVersjon: 0 }
    await kommando(side, 'registrerOpplysning', { personId, tema: 'skole', svar, ...fra })
    const ord = { vurdere: `${fornavn} trenger mat.`, vekte: 'Det veier tungt.', vise: 'Vi dekker det.' }
    await kommando(side, 'vurderBarn', { soknadId, personId, ...ord, settVersjon: 0 })
  }
  await kommando(side, 'settVilkar', {
    soknadId,
    vilkarId: nyUuid7(),
    vilkar: {
      type: 'veiledningssamtaler',
      hjemmel: '20',
      gjelder: sak.soker.personId,
      hva: 'Møte Ingrid annenhver tirsdag.',
      fra: '2026-11-01',
      til: '2027-01-31',
      sammenheng: 'Samtalene skal hjelpe henne til flere timer.',
      rimelig: 'De er lagt til skoletiden.',
      barna: [],
      varsel: { svar: 'ja', ord: 'Det gjelder bare hennes egen del.' },
    },
    settVersjon: 0,
  })
  const forslag = { soknadId, utfall: 'innvilget', begrunnelse: 'Familien har ikke nok til mat.' }
  const { nyId: gammelt } = await kommando(side, 'foreslaVedtak', forslag)
  await kommando(turid, 'fattVedtak', { vedtakId: gammelt, merknad: 'Lest.', lesersvar: LESERSVAR })

  // Veien til å ta det opp finnes først når noen har skrevet at vilkåret ikke er fulgt.
  await side.goto(`${rot}/vedtak/${String(gammelt)}`)
  const taOpp = side.getByRole('button', { name: 'Ta opp vedtaket fordi vilkåret ikke er oppfylt' })
  const dialog = side.getByRole('dialog')
  await side.getByRole('button', { name: 'Skriv om vilkåret er fulgt' }).click()
  await expect(taOpp).toHaveCount(0)
  await dialog.getByRole('radio', { name: 'Ikke fulgt' }).check()
  await dialog.getByRole('textbox', { name: /^Hva bygger du det på/ }).fill('Hun kom ikke to ganger.')
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await taOpp.click()
  await dialog.getByRole('button', { name: 'Ta opp vedtaket' }).click()
  await expect(dialog).toContainText('Skriv hva som skjedde.')
  await dialog.getByRole('textbox', { name: /^Hva skjedde/ }).fill('Du kom ikke 3. og 17. november.')
  await sjekkSiden(side)
  await dialog.getByRole('button', { name: 'Ta opp vedtaket' }).click()
  await expect(side.getByText('Det gjelder som før til et nytt vedtak er fattet.')).toBeVisible()
  // Varselet kan ikke utelates her.
  await expect(side.getByRole('button', { name: 'Utelat varsel' })).toHaveCount(0)
  await sjekkSiden(side)

  await side.getByRole('button', { name: 'Skriv forhåndsvarsel' }).click()
  await dialog
    .getByRole('textbox', { name: /^Hva vurderer/ })
    .fill('Vi vurderer 200 kroner mindre i måneden.')
  await dialog.getByRole('textbox', { name: /^Frist/ }).fill(dag(14).tall)
  await dialog.getByRole('button', { name: 'Lag varselet' }).click()
  await side.getByRole('button', { name: 'Varselet er sendt' }).click()
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('button', { name: 'Før inn' }).click()
  await side.getByRole('button', { name: 'Før inn svaret' }).click()
  await dialog.getByRole('textbox', { name: /^Hva svarte/ }).fill('Ask var syk den ene gangen.')
  await dialog.getByRole('button', { name: 'Før inn svaret' }).click()
  await expect(side.getByText('Ask var syk den ene gangen.')).toBeVisible()

  // I vurderingen står det som mangler, og ordene skrives ved siden av svaret.
  await side.getByRole('link', { name: 'Gå til vurderingen' }).click()
  await expect(side.getByRole('heading', { name: '4 ting mangler før du kan foreslå vedtak' })).toBeVisible()
  await side.getByRole('button', { name: 'Skriv: Eir' }).click()
  await expect(side.getByRole('textbox', { name: 'Hva betyr det for Eir?' })).toBeFocused()
  await side
    .getByRole('textbox', { name: /^Hvordan telte svaret/ })
    .fill('Vi tror på at Ask var syk. Derfor gjelder dette én gang, og et mindre beløp.')
  await side
    .getByRole('textbox', { name: /^Hvorfor er det rimelig/ })
    .fill('200 kroner er det minste som kan ha en virkning.')
  await side.getByRole('textbox', { name: 'Hva betyr det for Ask?' }).fill('Ask skal ha mat og ski som før.')
  await side
    .getByRole('textbox', { name: 'Hva betyr det for Eir?' })
    .fill('Eir har barnehagen, og det er varmt.')
  await sjekkSiden(side)
  await side.getByRole('button', { name: 'Lagre vurderingen' }).click()
  await expect(side.getByText('Skrevet av Ingrid Solvang').last()).toBeVisible()
  await expect(side.getByRole('heading', { name: /mangler før du kan foreslå vedtak/ })).toHaveCount(0)
  await sjekkSiden(side)

  // Beløpet setter et menneske på linjen, med sin egen grunn.
  const { linjer: naa } = await les<{ linjer: { linjeId: string; versjon: number; tekst: string }[] }>(
    `/vurdering/${soknadId}`,
  )
  const husleie = naa.find(l => l.tekst === 'Husleie')
  const om = { soknadId, linjeId: husleie?.linjeId }
  const versjon = husleie?.versjon ?? 0
  const ord = { begrunnelse: 'Trenger det', belopsvurdering: '200 mindre', form: { slag: 'bidrag' } }
  const beslutning = { utfall: 'innvilget', belop: 930_000, hjemmel: '18', ...ord }
  await kommando(side, 'besluttLinje', { ...om, beslutning, settVersjon: versjon })
  await kommando(side, 'vurderParagraf19', {
    ...om,
    vurdering: 'Utleieren venter.',
    settVersjon: versjon + 1,
  })
  const { nyId: nytt } = await kommando(side, 'foreslaVedtak', { ...forslag, utfall: 'delvis-innvilget' })
  await turid.goto(`${rot}/vedtak/${String(nytt)}`)
  for (const setning of [
    /Fra desember 2026 kommer vedtaket i stedet for vedtaket fra/,
    /Vedtaket sa at stønaden kunne bli redusert hvis vilkåret ikke ble fulgt/,
    /Ask var syk den ene gangen/,
    /Eir har barnehagen, og det er varmt/,
  ])
    await expect(turid.getByText(setning).first()).toBeVisible()
  await sjekkSiden(turid)
  await turid
    .getByRole('radiogroup', { name: /^Til slutt/ })
    .getByRole('radio', { name: 'Oppfylt', exact: true })
    .check()
  await turid.getByRole('radio', { name: /^Godkjenn/ }).check()
  await turid.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  // Når hun har lest, er saken ikke lenger hennes.
  ventSvar(turid, 403)
  const sporsmal = turid.getByRole('alertdialog', { name: 'Vil du godkjenne vedtaket?' })
  await sporsmal.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Vedtaket er fattet')
  await side.goto(`${rot}/vedtak/${String(gammelt)}`)
  await expect(side.getByText('Dette vedtaket er erstattet av et nytt')).toBeVisible()
  await turid.close()
})
