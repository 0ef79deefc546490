import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { UtbetalingId } from '../felles/id.ts'
import { enSak, etDokument, filId } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { brevet, etterspor, STROM } from '../testdata/etterspurt.ts'
import { rammer } from '../utbetaling/ramme.ts'
import { innsyn } from './digisosSoker.ts'
import { forhandsvis } from './forhandsvisning.ts'

const AVSENDER = { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' }
const iArbeid = () =>
  enSak().medSoknad().tattTilBehandling().altKartlagt().medPeriode('2026-12', '2026-12').alleLinjerBesluttet()
type S = ReturnType<typeof iArbeid>
const bedt = () => iArbeid().utfor(etterspor())
/** Brevene om dokumentasjon er levert, i den rekkefølgen de ble skrevet. */
const levert = (s: S, bare = 99) =>
  s.registrer(
    ...s.hendelser
      .filter(r => r.hendelse.type === 'DokumentasjonEtterspurt')
      .slice(0, bare)
      .map((r, i) => ({
        type: 'FilLevert' as const,
        soknadId: S1,
        sha256: etDokument('etterspurt').sha256,
        brevNr: r.nr,
        referanse: { type: 'dokumentlager' as const, id: filId(50 + i) },
      })),
  )
const melding = (s: S) => innsyn(s.hendelser, S1, AVSENDER, 'ugradert')
const lister = (s: S) =>
  (melding(s)?.hendelser ?? []).flatMap(h => (h.type === 'dokumentasjonEtterspurt' ? [h] : []))
const krav = (s: S) => (melding(s)?.hendelser ?? []).flatMap(h => (h.type === 'dokumentasjonkrav' ? [h] : []))
const trekk = (s: S, i: number) =>
  s.utfor({ ...brevet(s.sak).krav(i), type: 'trekkDokumentkrav', grunn: 'Vi fant det hos Amira.' })

describe('det vi trenger for å svare (b.6)', () => {
  test('vises når brevet kan leses, med hva slags dokument, punktet i brevet og fristen midt på dagen', () => {
    expect(lister(bedt())).toEqual([])
    const [liste] = lister(levert(bedt()))
    expect(liste).toEqual({
      type: 'dokumentasjonEtterspurt',
      hendelsestidspunkt: expect.any(String),
      forvaltningsbrev: { referanse: { type: 'dokumentlager', id: filId(50) } },
      dokumenter: ['Lønnsslipp', 'Faktura'].map((dokumenttype, i) => ({
        dokumenttype,
        tilleggsinformasjon: `Punkt ${i + 1} i brevet vårt av 20. november 2026. Der står hva vi trenger, og hvorfor.`,
        innsendelsesfrist: '2026-12-04T12:00:00.000Z',
        dokumentreferanse: expect.any(String),
      })),
    })
  })

  test('ordene om familien sendes aldri, heller ikke hva vi selv har sett etter', () => {
    const sendt = JSON.stringify(melding(trekk(levert(bedt()), 0)))
    for (const ord of ['butikken', 'ekstra', 'A-meldingen', 'Amira']) expect(sendt).not.toContain(ord)
  })

  test('det som er kommet eller trukket, er borte fra listen; resten heter det samme som før', () => {
    const s = levert(bedt())
    const [forst, ny] = lister(trekk(s, 0))
    expect(forst).toEqual(lister(s)[0])
    expect(ny?.dokumenter).toEqual(forst?.dokumenter.slice(1))
    expect(ny).not.toHaveProperty('forvaltningsbrev')
    expect(lister(trekk(trekk(s, 0), 1)).at(-1)?.dokumenter).toEqual([])
  })

  test('et nytt brev tar med det som fortsatt mangler fra det forrige', () => {
    const to = levert(trekk(bedt(), 0).utfor(etterspor({ dokumenter: [STROM], frist: dato('2026-12-18') })))
    expect(
      lister(to)
        .at(-1)
        ?.dokumenter.map(d => d.innsendelsesfrist.slice(0, 10)),
    ).toEqual(['2026-12-04', '2026-12-18'])
  })

  test('venter et brev på å bli levert, venter alt etter det, så en liste aldri endres etterpå', () => {
    const s = bedt().utfor(etterspor({ dokumenter: [STROM] }))
    const trukket = trekk(levert(s, 1), 0)
    expect(lister(trukket)).toHaveLength(1)
    expect(lister(levert(trukket))).toHaveLength(3)
  })

  test('søkeren ser dem til søknaden er ferdig, og får én linje for brevet', () => {
    const s = levert(bedt())
    const v = forhandsvis(melding(trekk(s, 0)))
    expect(v.dokumenter).toMatchObject([{ type: 'Faktura', frist: '2026-12-04', krav: false }])
    expect(v.historikk.filter(l => l.kode === 'dokumentasjon-etterspurt')).toHaveLength(1)
    expect(v.brev.map(b => b.slag)).toEqual(['etterspurt'])
    const ferdig = forhandsvis(melding(s.foreslatt().fattetAv().medBrev().medLeverteBrev()))
    expect(ferdig).toMatchObject({ status: 'FERDIGBEHANDLET', dokumenter: [] })
  })
})

describe('det som gjelder et vedtak (b.6)', () => {
  const fattet = () => iArbeid().foreslatt().fattetAv().medBrev().medLeverteBrev()
  const planlagt = () => {
    const s = fattet()
    const v = s.sak.vedtak.vedtak[0]
    if (v?.status !== 'fattet') throw new Error('Ingen vedtak')
    return s.utfor({
      type: 'planleggUtbetalinger',
      vedtakId: v.vedtakId,
      utbetalinger: rammer(v).map(r => ({
        post: r.post,
        belop: r.vedtatt,
        mottaker: { slag: 'soker' as const },
        forfall: dato('2026-12-01'),
      })),
      settVersjon: 0,
    })
  }
  const peker = (s: S) => {
    const u = s.sak.utbetalinger[0]
    return { utbetalingId: u?.utbetalingId ?? ('' as UtbetalingId), settVersjon: u?.versjon ?? 0 }
  }
  const bedtEtter = (medBetaling = true) => {
    const s = planlagt()
    const vedtakId = s.sak.vedtak.vedtak[0]?.vedtakId as never
    const { utbetalingId } = peker(s)
    return s.utfor(etterspor({ gjelder: { vedtakId, ...(medBetaling ? { utbetalingId } : {}) } }))
  }

  test('er ett krav for hvert dokument, med saken, betalingen og en status', () => {
    const s = bedtEtter()
    const v = s.sak.vedtak.vedtak[0]
    expect(lister(s)).toEqual([])
    expect(krav(s)).toMatchObject(
      ['Lønnsslipp', 'Faktura'].map((tittel, i) => ({
        saksreferanse: v?.status === 'fattet' && v.digisosSak,
        utbetalingsreferanse: [peker(s).utbetalingId],
        tittel,
        beskrivelse: `Punkt ${i + 1} i brevet vårt av 20. november 2026. Der står hva vi trenger, og hvorfor.`,
        frist: '2026-12-04T12:00:00.000Z',
        status: 'RELEVANT',
      })),
    )
  })

  test('mottatt er levert på en annen måte, trukket er annullert, og begge er borte for søkeren', () => {
    const s = bedtEtter()
    const mottatt = s.utfor({
      ...brevet(s.sak).krav(0),
      type: 'merkDokumentkravMottatt',
      dokumenter: [],
      ord: 'Vist på kontoret.',
    })
    const begge = trekk(mottatt, 1)
    expect(krav(begge).map(k => k.status)).toEqual(['RELEVANT', 'RELEVANT', 'LEVERT_TIDLIGERE', 'ANNULLERT'])
    expect(forhandsvis(melding(mottatt)).dokumenter).toMatchObject([{ type: 'Faktura', krav: true }])
    expect(forhandsvis(melding(begge)).dokumenter).toEqual([])
  })

  test('en ny frist melder bare det som fortsatt mangler', () => {
    const s = trekk(bedtEtter(), 0)
    const { etterspurt } = brevet(s.sak)
    const utsatt = s.utfor({
      ...etterspurt,
      type: 'utsettDokumentfrist',
      frist: dato('2026-12-11'),
      grunn: 'Hun ringte.',
    })
    expect(krav(utsatt).slice(3)).toMatchObject([{ tittel: 'Faktura', frist: '2026-12-11T12:00:00.000Z' }])
  })

  test('meldes igjen når betalingen endres, og bare det som fortsatt mangler (b.5)', () => {
    const s = trekk(bedtEtter(), 0)
    const stoppet = s.utfor({ type: 'stoppUtbetaling', ...peker(s), grunn: 'Feil konto.' })
    expect(krav(stoppet).slice(3)).toMatchObject([{ tittel: 'Faktura', status: 'RELEVANT' }])
    const uten = bedtEtter(false)
    expect(krav(uten.utfor({ type: 'stoppUtbetaling', ...peker(uten), grunn: 'Feil konto.' }))).toHaveLength(
      2,
    )
  })

  test('en linje i historikken bare når kravet viser til en betaling søkeren kjenner, og bare én gang', () => {
    const linjer = (s: S) =>
      forhandsvis(melding(s)).historikk.filter(l => l.kode === 'dokumentasjonkrav').length
    const s = bedtEtter()
    expect(linjer(s)).toBe(2)
    expect(linjer(s.utfor({ type: 'stoppUtbetaling', ...peker(s), grunn: 'Feil konto.' }))).toBe(2)
    expect(linjer(bedtEtter(false))).toBe(0)
  })
})
