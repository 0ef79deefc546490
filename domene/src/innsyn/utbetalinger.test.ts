import { describe, expect, test } from 'vitest'
import { ore } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { UtbetalingId } from '../felles/id.ts'
import type { Gradering } from '../person/hendelser.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { settVilkar } from '../testdata/etVilkar.ts'
import type { Betalingsmottaker } from '../utbetaling/hendelser.ts'
import { rammer } from '../utbetaling/ramme.ts'
import { innsyn } from './digisosSoker.ts'
import { forhandsvis } from './forhandsvisning.ts'

const AVSENDER = { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' }
const UTLEIER = { slag: 'annen', navn: 'Fjordgata Utleie AS', samtykke: dato('2026-11-20') } as const

const fattet = (...vilkar: Parameters<typeof settVilkar>[]) =>
  vilkar
    .reduce(
      (s, v) => s.utfor(settVilkar(...v)),
      enSak()
        .medSoknad()
        .tattTilBehandling()
        .altKartlagt()
        .medPeriode('2026-12', '2026-12')
        .alleLinjerBesluttet(),
    )
    .foreslatt()
    .fattetAv()
type S = ReturnType<typeof fattet>
const planlagt = (s: S, mottaker: Betalingsmottaker = { slag: 'soker' }) => {
  const v = s.sak.vedtak.vedtak[0]
  if (v?.status !== 'fattet') throw new Error('Ingen vedtak')
  return s.utfor({
    type: 'planleggUtbetalinger',
    vedtakId: v.vedtakId,
    utbetalinger: rammer(v).map(r => ({
      post: r.post,
      belop: r.vedtatt,
      mottaker,
      forfall: dato('2026-12-01'),
    })),
    settVersjon: 0,
  })
}
const levert = (s: S) => s.medBrev().medLeverteBrev()
const betalinger = (s: S, gradering: Gradering = 'ugradert') =>
  (innsyn(s.hendelser, S1, AVSENDER, gradering)?.hendelser ?? []).filter(h => h.type === 'utbetaling')
const peker = (s: S) => {
  const u = s.sak.utbetalinger[0]
  return {
    utbetalingId: u?.utbetalingId ?? ('' as UtbetalingId),
    settVersjon: u?.versjon ?? 0,
    lestVersjon: u?.versjon ?? 0,
  }
}

describe('pengene i innsynet (kontrakten b.5)', () => {
  test('vises ikke før vedtaket kan leses', () => {
    expect(betalinger(planlagt(fattet()))).toEqual([])
  })

  test('har alt kontrakten ber om, og ingen konto', () => {
    const s = levert(planlagt(fattet()))
    const v = s.sak.vedtak.vedtak[0]
    expect(betalinger(s)).toEqual([
      {
        type: 'utbetaling',
        hendelsestidspunkt: expect.any(String),
        utbetalingsreferanse: s.sak.utbetalinger[0]?.utbetalingId,
        saksreferanse: v?.status === 'fattet' && v.digisosSak,
        status: 'PLANLAGT_UTBETALING',
        belop: (s.sak.utbetalinger[0]?.belop ?? 0) / 100,
        beskrivelse: 'Økonomisk sosialhjelp',
        forfallsdato: '2026-12-01',
        fom: '2026-12-01',
        tom: '2026-12-31',
        annenMottaker: false,
      },
    ])
  })

  test.each<{ hva: (s: S) => SakKommando; status: string; mer: object }>([
    {
      hva: s => ({ type: 'stoppUtbetaling', ...peker(s), grunn: 'Feil konto.' }),
      status: 'STOPPET',
      mer: {},
    },
    { hva: s => ({ type: 'annullerUtbetaling', ...peker(s), grunn: 'Feil.' }), status: 'ANNULLERT', mer: {} },
    {
      hva: s => ({ type: 'registrerUtbetalt', ...peker(s), dato: dato('2026-11-20') }),
      status: 'UTBETALT',
      mer: { utbetalingsdato: '2026-11-20' },
    },
  ])('$status er en ny melding om samme referanse, og den første står', ({ hva, status, mer }) => {
    const s = levert(planlagt(fattet()))
    const etter = betalinger(s.utfor(hva(s)))
    expect(etter[0]).toEqual(betalinger(s)[0])
    expect(etter).toHaveLength(2)
    expect(etter[1]).toMatchObject({ ...etter[0], hendelsestidspunkt: expect.any(String), status, ...mer })
    expect(JSON.stringify(etter)).not.toContain('Feil')
  })

  test('en dag som var ført feil, meldes rettet, uten grunnen', () => {
    const s = levert(planlagt(fattet()))
    const betalt = s
      .utfor({ type: 'registrerUtbetalt', ...peker(s), dato: dato('2026-11-20') })
      .den('2026-11-24')
    const dag = { dato: dato('2026-11-23'), grunn: 'Den gikk på mandag.' }
    const rettet = betalinger(betalt.utfor({ type: 'registrerUtbetalt', ...peker(betalt), ...dag }))
    expect(rettet.slice(1)).toMatchObject([
      { status: 'UTBETALT', utbetalingsdato: '2026-11-20' },
      { status: 'UTBETALT', utbetalingsdato: '2026-11-23' },
    ])
    expect(JSON.stringify(rettet)).not.toContain('mandag')
  })

  test.each<[Gradering, boolean]>([
    ['ugradert', true],
    ['klientadresse', false],
    ['ukjent', false],
  ])('navnet på en annen mottaker, når graderingen er %s: %s', (gradering, vises) => {
    const [m] = betalinger(levert(planlagt(fattet(), UTLEIER)), gradering)
    expect(m).toMatchObject({ annenMottaker: true })
    expect(JSON.stringify(m).includes('Fjordgata')).toBe(vises)
  })
})

describe('et vilkår som gjelder en betaling, meldes igjen når betalingen endres (b.5 og b.6)', () => {
  const DESEMBER = [{ fra: dato('2026-12-10'), til: dato('2027-02-28') }, { id: 'v1' }] as const
  const JANUAR = [{ fra: dato('2027-01-01'), til: dato('2027-02-28') }, { id: 'v2' }] as const
  const alt = (s: S) => innsyn(s.hendelser, S1, AVSENDER, 'ugradert')
  const vilkar = (s: S) => (alt(s)?.hendelser ?? []).filter(h => h.type === 'vilkar')
  const lagt = () => levert(planlagt(fattet([...DESEMBER], [...JANUAR])))

  test('bare vilkåret som gjelder i måneden betalingen er for', () => {
    const s = lagt()
    expect(vilkar(s).map(v => [v.vilkarreferanse, v.utbetalingsreferanse])).toEqual([
      ['v1', undefined],
      ['v2', undefined],
      ['v1', [s.sak.utbetalinger[0]?.utbetalingId]],
    ])
  })

  test.each<{ hva: string; gjor: (s: S) => SakKommando; betalinger: number }>([
    {
      hva: 'stoppet',
      gjor: s => ({ type: 'stoppUtbetaling', ...peker(s), grunn: 'Feil konto.' }),
      betalinger: 1,
    },
    {
      hva: 'betalt',
      gjor: s => ({ type: 'registrerUtbetalt', ...peker(s), dato: dato('2026-11-20') }),
      betalinger: 1,
    },
    {
      hva: 'delt i to',
      gjor: s => {
        const u = s.sak.utbetalinger[0]
        const halv = { mottaker: { slag: 'soker' as const }, forfall: dato('2026-12-05') }
        const deler = [
          { ...halv, belop: ore(1) },
          { ...halv, belop: ore((u?.belop ?? 0) - 1) },
        ]
        return { type: 'endreUtbetaling', ...peker(s), deler, grunn: 'To ganger.' }
      },
      betalinger: 2,
    },
    {
      hva: 'tatt ut',
      gjor: s => ({ type: 'annullerUtbetaling', ...peker(s), grunn: 'Feil.' }),
      betalinger: 0,
    },
  ])('$hva: søkeren ser vilkåret knyttet til $betalinger', ({ gjor, betalinger }) => {
    const s = lagt()
    const etter = s.utfor(gjor(s))
    const hendelser = alt(etter)?.hendelser ?? []
    expect(hendelser.at(-1)).toMatchObject({ type: 'vilkar', vilkarreferanse: 'v1', status: 'RELEVANT' })
    expect(vilkar(etter).at(-1)?.utbetalingsreferanse ?? []).toHaveLength(betalinger)
    const tider = hendelser.map(h => h.hendelsestidspunkt)
    expect(tider).toEqual([...new Set(tider)].toSorted())
    const kort = forhandsvis(alt(etter)).vilkar
    expect(kort.map(v => [v.referanse, v.betalinger])).toEqual([
      ['v1', betalinger],
      ['v2', 0],
    ])
  })

  test('når vedtaket er erstattet, er det siste ordet om vilkåret i det nye', () => {
    const s = levert(planlagt(fattet([...DESEMBER])))
    const v = s.sak.vedtak.vedtak[0]
    if (!v) throw new Error('Ingen vedtak')
    const nytt = s
      .den('2026-12-02')
      .utfor({
        type: 'taOppVedtak',
        vedtakId: v.vedtakId,
        gjenopptak: { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Noe ble glemt.' },
      })
      .utfor({ type: 'foreslaVedtak', soknadId: S1, utfall: 'innvilget', begrunnelse: 'Nytt.' })
      .fattetAv()
    const betalt = nytt.utfor({ type: 'registrerUtbetalt', ...peker(nytt), dato: dato('2026-12-01') })
    expect(betalt.hendelser.at(-1)?.hendelse).not.toHaveProperty('gjentas')
    expect(lagt().hendelser.map(r => r.hendelse)).toContainEqual(
      expect.objectContaining({ type: 'UtbetalingerPlanlagt', gjentas: [expect.anything()] }),
    )
  })
})
