import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { barnedelinger, type DeltBarn } from './barnedelinger.ts'

const IDAG = dato('2026-11-22')
type Slag = Partial<Pick<DeltBarn, 'tid' | 'omfang'>> & { readonly spurt?: boolean }
let nr = 0
const barn = (n: number, { tid = 'ellers', omfang = null, spurt = true }: Slag = {}): readonly DeltBarn[] =>
  Array.from({ length: n }, () => ({
    sakId: `s${nr++}`,
    fodt: dato('2018-01-01'),
    tid,
    omfang,
    tema: TEMA.map(tema => ({ tema, tilstand: spurt ? 'kartlagt' : 'ikke-spurt' }) as const),
  }))
const vist = (b: readonly DeltBarn[]) => {
  const { tid, omfang } = barnedelinger(b, IDAG)
  const rad = (d: typeof tid | typeof omfang) =>
    d && { barn: d.grupper.map(g => g.barn), fritid: d.tema.find(t => t.tema === 'fritid')?.ikkeSpurt }
  return { tid: rad(tid), omfang: rad(omfang) }
}

describe('barna ingen har spurt om, delt på andre måter', () => {
  test('talt for hånd: hvor lenge de har fått stønad, og omfanget som ble valgt', () => {
    const svar = vist([
      ...barn(6, { tid: 'forste', omfang: 'forstegang', spurt: false }),
      ...barn(14, { tid: 'forste', omfang: 'akutt' }),
      ...barn(10, { tid: 'ellers', omfang: 'forstegang' }),
      ...barn(5, { tid: 'lenge', omfang: 'akutt', spurt: false }),
      ...barn(5, { tid: 'lenge', omfang: 'forstegang' }),
    ])
    expect(svar.tid).toEqual({ barn: [20, 10, 10], fritid: [30, 0, 50] })
    // Førstegang 21, løpende 0, akutt 19, kortvarig 0, langvarig 0, ikke valgt 0.
    expect(svar.omfang).toEqual({ barn: [21, 0, 19, 0, 0, 0], fritid: [29, null, 26, null, null, null] })
  })
  test('er én gruppe skjult, skjules den minste av de andre også: summen er kjent fra alderen', () => {
    const svar = vist([...barn(20, { tid: 'forste' }), ...barn(9), ...barn(4, { tid: 'lenge' })])
    expect(svar.tid).toEqual({ barn: [20, null, null], fritid: [0, null, null] })
    // De fire for seg er hele forskjellen mellom alderen og de tjue.
    expect(vist([...barn(20, { tid: 'forste' }), ...barn(4, { tid: 'lenge' })]).tid).toBeNull()
  })
  test('er et tema skjult etter alder, er noe skjult her også: ellers sa denne summen', () => {
    const svar = vist([...barn(10, { tid: 'forste' }), ...barn(12), ...barn(4, { spurt: false })])
    expect(svar.tid).toEqual({ barn: [10, 16, 0], fritid: [0, null, null] })
    const begge = vist([
      ...barn(10, { tid: 'forste' }),
      ...barn(12),
      ...barn(2, { spurt: false }),
      ...barn(2, { spurt: false, tid: 'forste' }),
    ])
    expect(begge.tid?.fritid).toEqual([null, null, null])
  })
  test('er et tema vist for hver alder, må det som er skjult her, være nok familier til sammen', () => {
    const svar = vist([
      ...barn(10, { tid: 'forste' }),
      ...barn(3, { tid: 'forste', spurt: false }),
      ...barn(12),
      ...barn(8, { spurt: false }),
      ...barn(30, { tid: 'lenge' }),
      ...barn(30, { tid: 'lenge', spurt: false }),
    ])
    // De tre som ikke er spurt første gang, er skjult; sammen med de åtte i den nest minste gruppen er de elleve.
    expect(svar.tid).toEqual({ barn: [13, 20, 60], fritid: [null, null, 50] })
  })
  test('barn i en aldersgruppe som er skjult, er ikke med i noen deling', () => {
    const unge = barn(4, { tid: 'lenge' }).map(b => ({ ...b, fodt: dato('2026-01-01') }))
    expect(vist([...barn(20, { tid: 'forste' }), ...unge]).tid?.barn).toEqual([20, 0, 0])
  })
  test('er en gruppe en gruppe i en annen deling med noen få familier til, vises den ikke', () => {
    const nesten = (til: number) =>
      vist([
        ...barn(20, { tid: 'forste', omfang: 'forstegang' }),
        ...barn(til, { tid: 'forste', omfang: 'akutt' }),
        ...barn(20, { tid: 'lenge', omfang: 'akutt' }),
      ])
    expect([nesten(4).omfang, nesten(5).omfang?.barn]).toEqual([null, [20, 0, 25, 0, 0, 0]])
  })
})
