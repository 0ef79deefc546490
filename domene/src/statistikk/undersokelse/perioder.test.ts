import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato, leggTilManeder, type Maned, manedFor, maned as somManed } from '../../felles/dato.ts'
import { type Bunke, leggI, svarene, TOM_BUNKE } from '../../undersokelse/bunke.ts'
import { BREVET, LESER, SKALA, type Svar } from '../../undersokelse/sporsmal.ts'
import { lukkedePerioder } from './perioder.ts'

const ETT: Svar = { kartlegging: '1', hensyn: '1', tilstrekkelig: '1', leser: null, brevet: null }
const bunke = (n: number): Bunke => Array.from({ length: n }).reduce<Bunke>(b => leggI(b, ETT), TOM_BUNKE)
const ar = (...antall: number[]) =>
  antall.map((n, i) => ({
    maned: manedFor(leggTilManeder(dato('2026-01-01'), i)),
    bunke: bunke(n),
  }))
const sett = (maneder: ReturnType<typeof ar>, naa: string) =>
  lukkedePerioder(maneder, somManed(naa)).map(p => `${p.fra}–${p.til}: ${p.svar.length}`)

describe('når en periode lukkes', () => {
  test.each<{ antall: number[]; naa: string; vist: string[]; fordi: string }>([
    { antall: [19], naa: '2026-02', vist: [], fordi: 'nitten er for få' },
    { antall: [20], naa: '2026-02', vist: ['2026-01–2026-01: 20'], fordi: 'tjue er nok' },
    { antall: [20], naa: '2026-01', vist: [], fordi: 'måneden er ikke over' },
    {
      antall: [0, 12, 0, 8, 3],
      naa: '2026-06',
      vist: ['2026-02–2026-04: 20'],
      fordi: 'de samles, og resten venter',
    },
    {
      antall: [30, 25],
      naa: '2026-03',
      vist: ['2026-01–2026-01: 30', '2026-02–2026-02: 25'],
      fordi: 'hver for seg når hver har nok',
    },
    { antall: [5], naa: '2026-12', vist: [], fordi: 'det tolvte er ikke over' },
    { antall: [5], naa: '2027-01', vist: ['2026-01–2026-12: 5'], fordi: 'et år er gått, og fem er nok' },
    { antall: [4], naa: '2027-06', vist: [], fordi: 'fire vises aldri' },
    {
      antall: [4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      naa: '2027-03',
      vist: ['2026-01–2027-02: 5'],
      fordi: 'den femte kom etter året',
    },
  ])('$antall i $naa: $fordi', ({ antall, naa, vist }) => expect(sett(ar(...antall), naa)).toEqual(vist))

  test('det som er vist én gang, endres aldri, og ingen måned vises to ganger', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 0, 1, 2, 4, 5, 9, 19, 20, 31), { minLength: 1, maxLength: 30 }),
        fc.nat(40),
        fc.nat(40),
        (antall, a, b) => {
          const naa = (n: number): Maned => manedFor(leggTilManeder(dato('2026-01-01'), n))
          const for_ = lukkedePerioder(ar(...antall), naa(Math.min(a, b)))
          const etter = lukkedePerioder(ar(...antall), naa(Math.max(a, b)))
          expect(etter.slice(0, for_.length)).toEqual(for_)
          for (const [i, p] of etter.entries()) {
            expect(p.svar.length).toBeGreaterThanOrEqual(5)
            expect((etter[i + 1]?.fra ?? '9999') > p.til).toBe(true)
            expect(p.til < naa(Math.max(a, b))).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

const etSvar = fc.record({
  kartlegging: fc.constantFrom(null, ...SKALA),
  hensyn: fc.constantFrom(null, ...SKALA),
  tilstrekkelig: fc.constantFrom(null, ...SKALA),
  leser: fc.constantFrom(null, ...LESER),
  brevet: fc.constantFrom(null, ...BREVET),
})

describe('bunken', () => {
  test('er den samme uansett hvilken rekkefølge svarene kom i', () => {
    fc.assert(
      fc.property(fc.array(etSvar, { maxLength: 12 }), fc.integer(), (alle, fro) => {
        const om = alle.toSorted((x, y) => JSON.stringify(x).length * fro - JSON.stringify(y).length * fro)
        const legg = (s: readonly Svar[]) => JSON.stringify(s.reduce(leggI, TOM_BUNKE))
        expect(legg(om)).toBe(legg(alle))
        expect(legg(alle.toReversed())).toBe(legg(alle))
      }),
    )
  })

  test('gir tilbake hvert svar, og glemmer hva den som ikke leser brevene, måtte ha krysset av', () => {
    fc.assert(
      fc.property(etSvar, s => {
        expect(svarene(leggI(TOM_BUNKE, s))).toEqual([s.leser === 'ja' ? s : { ...s, brevet: null }])
      }),
    )
  })
})
