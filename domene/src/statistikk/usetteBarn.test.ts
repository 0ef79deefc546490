import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { type BarnISak, usetteBarn } from './usetteBarn.ts'

const IDAG = dato('2026-11-22')
const barn = (sak: number, fodt: string, spurt: readonly string[] = []): BarnISak => ({
  sakId: `s${sak}`,
  fodt: dato(fodt),
  tema: TEMA.map(tema => ({ tema, tilstand: spurt.includes(tema) ? 'kartlagt' : 'ikke-spurt' })),
})
const mange = (n: number, fra: number, fodt: string, spurt?: readonly string[]) =>
  Array.from({ length: n }, (_, i) => barn(fra + i, fodt, spurt))
const rute = (alle: readonly BarnISak[], gruppe: number, tema = 'fritid') =>
  usetteBarn(alle, [], IDAG).tema.find(t => t.tema === tema)?.ruter[gruppe]?.ikkeSpurt

describe('barn ingen har spurt om', () => {
  test.each([
    { fodt: '2026-11-01', gruppe: 0 },
    { fodt: '2023-11-23', gruppe: 0 },
    { fodt: '2023-11-22', gruppe: 1 },
    { fodt: '2020-11-22', gruppe: 2 },
    { fodt: '2010-11-22', gruppe: 4 },
    { fodt: '2008-11-23', gruppe: 4 },
  ])('født $fodt er i gruppe $gruppe', ({ fodt, gruppe }) => {
    expect(usetteBarn(mange(5, 0, fodt), [], IDAG).barn.map((n, i) => (n ? i : -1))).toContain(gruppe)
  })
  test('den som fyller 18 i dag, er ikke barn', () => {
    expect(usetteBarn(mange(5, 0, '2008-11-22'), [], IDAG).barn).toEqual([0, 0, 0, 0, 0])
  })
  test('seks av tjue er ikke spurt om fritid: 30 prosent', () => {
    expect(rute([...mange(6, 0, '2018-01-01'), ...mange(14, 50, '2018-01-01', ['fritid'])], 2)).toBe(30)
  })
  test('alle og ingen vises', () => {
    expect(rute(mange(5, 0, '2018-01-01'), 2)).toBe(100)
    expect(rute(mange(5, 0, '2018-01-01', ['fritid']), 2)).toBe(0)
  })
  test('fire familier skjules, også når de har mange barn, og også når det er de som er spurt', () => {
    const fire = mange(4, 0, '2018-01-01').flatMap(b => [b, b])
    const resten = mange(10, 50, '2018-01-01', ['fritid'])
    expect(rute([...fire, ...resten], 2)).toBeNull()
    expect(rute([...mange(4, 0, '2018-01-01', ['fritid']), ...mange(10, 50, '2018-01-01')], 2)).toBeNull()
  })
  test('«foreldrene ønsker ikke» er et svar, og telles for seg; fire familier vises ikke, heller ikke når det er de andre', () => {
    const nei = (n: number, fra: number) =>
      mange(n, fra, '2018-01-01').map(b => ({
        ...b,
        tema: b.tema.map(t => (t.tema === 'fritid' ? { ...t, tilstand: 'onsker-ikke-a-svare' as const } : t)),
      }))
    const ja = (n: number) => mange(n, 500, '2018-01-01', ['fritid'])
    const antall = (b: readonly BarnISak[]) =>
      usetteBarn(b, [], IDAG).onskerIkke.find(t => t.tema === 'fritid')?.barn
    expect(antall([...nei(5, 0), ...ja(5)])).toBe(5)
    expect(antall([...nei(4, 0), ...ja(20)])).toBeNull()
    expect(antall([...nei(20, 0), ...ja(4)])).toBeNull()
    expect(antall(ja(20))).toBe(0)
    expect(rute(nei(5, 0), 2)).toBe(0)
  })
  test('uten fødselsdato telles for seg', () => {
    expect(usetteBarn([], ['a', 'b'], IDAG).utenAlder).toBeNull()
    expect(usetteBarn([], ['a', 'b', 'c', 'd', 'e', 'e'], IDAG).utenAlder).toBe(6)
  })
  test('ingen rute som vises, hviler på én til fire familier', () => {
    let viste = 0
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            sak: fc.nat({ max: 60 }),
            ar: fc.integer({ min: 2009, max: 2026 }),
            spurt: fc.boolean(),
          }),
          { minLength: 40, maxLength: 140, size: 'max' },
        ),
        valg => {
          const alle = valg.map(v => barn(v.sak, `${v.ar}-01-01`, v.spurt ? ['fritid'] : []))
          usetteBarn(alle, [], IDAG)
            .tema.find(t => t.tema === 'fritid')
            ?.ruter.forEach(({ gruppe, ikkeSpurt }) => {
              if (ikkeSpurt === null) return
              viste++
              const i = alle.filter(b => grupperingen(b) === gruppe)
              for (const spurt of [true, false]) {
                const side = i.filter(b =>
                  b.tema.some(t => t.tema === 'fritid' && (t.tilstand === 'kartlagt') === spurt),
                )
                const n = new Set(side.map(b => b.sakId)).size
                expect(n === 0 || n >= MINSTE_TALL).toBe(true)
              }
            })
        },
      ),
      { numRuns: 300, seed: 20261129 },
    )
    expect(viste).toBeGreaterThan(30)
  })
})
const grupperingen = (b: BarnISak): number => {
  const ar = 2026 - Number(b.fodt.slice(0, 4))
  return ar <= 2 ? 0 : ar <= 5 ? 1 : ar <= 9 ? 2 : ar <= 15 ? 3 : 4
}
