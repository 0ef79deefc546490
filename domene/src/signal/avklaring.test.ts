import { describe, expect, test } from 'vitest'
import type { BehovId, SamtaleId } from '../felles/id.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'
import { signalliste } from './avklaring.ts'
import type { SignalKommando } from './hendelser.ts'

const emil = personId('Emil')
const sak = () =>
  enSak('2026-11-20')
    .medBarn('Emil', '2021-05-04')
    .medSvar('Emil', 'sosial-helse', 'Han blir mobbet på skolen.', '2026-11-19')
const tilSide: SignalKommando = {
  type: 'avklarSignal',
  gjelder: emil,
  kode: 'mobbing',
  ord: 'mobbet',
  utfall: 'lagt-til-side',
  grunn: 'folges-opp-fra-for',
}
const rader = (s: ReturnType<typeof sak>) =>
  signalliste(s.sak).map(r => [r.kode, r.ord, r.tema, r.avklart?.utfall, r.avklart?.grunn])

test('et signal knyttes ikke til en samtale i en annen sak', () => {
  const utfall = sak().prov({ ...tilSide, samtaleId: 'en-annens' as SamtaleId })
  expect(utfall).toMatchObject({ ok: false, feil: { kode: 'samtale-finnes-ikke' } })
})

describe('signalene per barn, hvert med det det endte i (S-248)', () => {
  test('et signal ingen har sett på, står i listen', () => {
    expect(rader(sak())).toEqual([['mobbing', 'mobbet', 'sosial-helse', undefined, undefined]])
  })
  test('lagt til side, med grunnen, hvem og når', () => {
    const s = sak().utfor(tilSide)
    expect(rader(s)).toEqual([['mobbing', 'mobbet', 'sosial-helse', 'lagt-til-side', 'folges-opp-fra-for']])
    expect(signalliste(s.sak)[0]?.avklart).toMatchObject({ dato: '2026-11-20', av: { type: 'ansatt' } })
  })
  test('de samme ordene i et senere svar er et nytt signal, og det gamle blir stående', () => {
    const s = sak()
      .utfor(tilSide)
      .den('2026-11-25')
      .medSvar('Emil', 'sosial-helse', 'Han blir mobbet igjen.', '2026-11-24')
    expect(rader(s)).toEqual([
      ['mobbing', 'mobbet', 'sosial-helse', undefined, undefined],
      ['mobbing', 'mobbet', undefined, 'lagt-til-side', 'folges-opp-fra-for'],
    ])
  })
  test('en avklaring om ett barn sier ingenting om søsknene', () => {
    const s = sak()
      .medBarn('Sana', '2018-01-02')
      .medSvar('Sana', 'sosial-helse', 'Hun blir mobbet.', '2026-11-19')
      .utfor(tilSide)
    expect(rader(s).map(r => r[3])).toEqual([undefined, 'lagt-til-side'])
  })
  test('et signal som ble til et behov, viser til det', () => {
    const s = sak()
      .medBehov('b1', { gjelder: emil })
      .utfor({ ...tilSide, utfall: 'behov', grunn: undefined as never, behovId: 'b1' as BehovId })
    expect(signalliste(s.sak)[0]?.avklart).toMatchObject({ utfall: 'behov', behovId: 'b1' })
  })
})

test.each([
  { nar: 'uten grunn', k: { grunn: undefined as never }, kode: 'ma-begrunnes' },
  { nar: 'annet uten ord', k: { grunn: 'annet', tekst: ' ' }, kode: 'ma-begrunnes' },
  {
    nar: 'et behov som ikke finnes',
    k: { utfall: 'behov', behovId: 'x' as BehovId },
    kode: 'behov-finnes-ikke',
  },
  { nar: 'en som ikke er i saken', k: { gjelder: personId('Ukjent') }, kode: 'person-finnes-ikke' },
] satisfies { nar: string; k: Partial<SignalKommando>; kode: string }[])('avvises: $nar', ({ k, kode }) => {
  expect(sak().prov({ ...tilSide, ...k })).toMatchObject({ ok: false, feil: { kode } })
})

test('annet med ord går', () => {
  expect(sak().prov({ ...tilSide, grunn: 'annet', tekst: 'Læreren ringte.' })).toMatchObject({ ok: true })
})
