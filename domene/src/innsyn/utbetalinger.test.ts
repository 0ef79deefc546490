import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { UtbetalingId } from '../felles/id.ts'
import type { Gradering } from '../person/hendelser.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import type { Betalingsmottaker } from '../utbetaling/hendelser.ts'
import { rammer } from '../utbetaling/ramme.ts'
import { innsyn } from './digisosSoker.ts'

const AVSENDER = { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' }
const UTLEIER = { slag: 'annen', navn: 'Fjordgata Utleie AS', samtykke: dato('2026-11-20') } as const

const fattet = () =>
  enSak()
    .medSoknad()
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2026-12')
    .alleLinjerBesluttet()
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
