import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import { forhandsvis } from './forhandsvisning.ts'
import type { DigisosHendelse } from './format.ts'

const t = (minutt: number) => tidspunkt(`2026-11-20T09:${String(minutt).padStart(2, '0')}:00.000Z`)
type Betaling = Extract<DigisosHendelse, { type: 'utbetaling' }>
type Status = Betaling['status']

const betaling = (ref: string, minutt: number, status: Status, mer: Partial<Betaling> = {}): Betaling => ({
  type: 'utbetaling',
  hendelsestidspunkt: t(minutt),
  utbetalingsreferanse: ref,
  saksreferanse: 'a',
  status,
  belop: 9000,
  beskrivelse: 'Økonomisk sosialhjelp',
  forfallsdato: dato('2026-12-01'),
  annenMottaker: false,
  ...mer,
})
const melding = (...h: readonly DigisosHendelse[]) => ({
  version: '1.3.0',
  avsender: { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' },
  hendelser: [{ type: 'soknadsStatus' as const, hendelsestidspunkt: t(0), status: 'MOTTATT' as const }, ...h],
})
const vis = (...h: readonly DigisosHendelse[]) => forhandsvis(melding(...h))
const kort = (...h: readonly DigisosHendelse[]) => vis(...h).utbetalinger

describe('pengene slik søkeren ser dem (b.5)', () => {
  test('det som kommer først, og den første av dem er den neste; så det som har vært', () => {
    const v = kort(
      betaling('jan', 1, 'PLANLAGT_UTBETALING', { forfallsdato: dato('2027-01-04') }),
      betaling('okt', 2, 'UTBETALT', { utbetalingsdato: dato('2026-10-01') }),
      betaling('des', 3, 'PLANLAGT_UTBETALING'),
      betaling('nov', 4, 'STOPPET', { forfallsdato: dato('2026-11-01') }),
    )
    expect(v.map(u => [u.referanse, u.status, u.dato, u.neste ?? false])).toEqual([
      ['des', 'kommer', '2026-12-01', true],
      ['jan', 'kommer', '2027-01-04', false],
      ['nov', 'stoppet', '2026-11-01', false],
      ['okt', 'utbetalt', '2026-10-01', false],
    ])
    expect(v.find(u => u.referanse === 'nov')?.stoppet).toBe(t(4))
  })

  test('den siste meldingen erstatter hele den forrige, også det den ikke sier igjen', () => {
    const [u] = kort(
      betaling('a', 1, 'PLANLAGT_UTBETALING', { annenMottaker: true, mottaker: 'Utleieren' }),
      betaling('a', 2, 'UTBETALT', { utbetalingsdato: dato('2026-11-30'), belop: 8000 }),
    )
    expect(u).toEqual({
      referanse: 'a',
      status: 'utbetalt',
      belop: 8000,
      dato: '2026-11-30',
      annenMottaker: false,
    })
  })

  test('en annullert er borte, også fra historikken', () => {
    const v = vis(betaling('a', 1, 'PLANLAGT_UTBETALING'), betaling('a', 20, 'ANNULLERT'))
    expect([v.utbetalinger, v.historikk.map(l => l.kode)]).toEqual([[], ['soknad-mottatt']])
  })

  test('ingenting når søkeren bare ser at status ikke kan vises', () => {
    const v = vis(betaling('a', 1, 'PLANLAGT_UTBETALING'), {
      type: 'soknadsStatus',
      hendelsestidspunkt: t(9),
      status: 'BEHANDLES_IKKE',
    })
    expect(v).toMatchObject({ viser: 'behandles-ikke', utbetalinger: [] })
    expect(v.historikk.map(l => l.kode)).not.toContain('utbetalinger-oppdatert')
  })

  test.each([
    { minutter: [1, 4], linjer: [4], fordi: 'de samme fem minuttene er én linje' },
    { minutter: [4, 5], linjer: [4, 5], fordi: 'de neste fem er en ny' },
  ])('historikken: $fordi', ({ minutter, linjer }) => {
    const v = vis(...minutter.map(m => betaling(`b${m}`, m, 'PLANLAGT_UTBETALING')))
    const egne = v.historikk.filter(l => l.kode === 'utbetalinger-oppdatert')
    expect(egne.map(l => l.tidspunkt)).toEqual(linjer.map(t))
  })
})

test('et vilkår mister betalingen som meldes etter det, og får den igjen når det meldes på nytt', () => {
  const vilkar = (minutt: number): DigisosHendelse => ({
    type: 'vilkar',
    hendelsestidspunkt: t(minutt),
    vilkarreferanse: 'v',
    saksreferanse: 'a',
    tittel: 'Vilkår',
    beskrivelse: 'Gjelder.',
    status: 'RELEVANT',
    utbetalingsreferanse: ['b'],
  })
  const lagt = [betaling('b', 1, 'PLANLAGT_UTBETALING'), vilkar(2), betaling('b', 3, 'STOPPET')]
  expect(vis(...lagt).vilkar).toMatchObject([{ betalinger: 0 }])
  expect(vis(...lagt, vilkar(4)).vilkar).toMatchObject([{ betalinger: 1 }])
})
