import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { sammensetning } from './sammensetning.ts'

const familier = (antall: Readonly<Record<number, number>>) =>
  Object.entries(antall).flatMap(([barn, n]) =>
    Array.from({ length: n }, (_, i) => ({
      sakId: `${barn}-${i}`,
      dato: dato('2026-02-10'),
      fattet: '2026-02-10T09:00:00.000Z',
      forste: i % 2 === 0,
      avslag: false,
      barn: Number(barn),
      utgave: 1,
      funn: { K1: 'mangler' as const },
    })),
  )
const barna = (antall: Readonly<Record<number, number>>) =>
  sammensetning(familier(antall), '2026-1').barn?.map(g => [g.deler.join('|'), g.antall]) ?? null

test.each([
  {
    antall: { 1: 6, 2: 7, 3: 8, 5: 9 },
    vist: [
      ['1', 6],
      ['2', 7],
      ['3', 8],
      ['4-eller-flere', 9],
    ],
    fordi: 'alle er fem eller flere',
  },
  {
    antall: { 1: 6, 2: 7, 3: 2, 5: 9 },
    vist: [
      ['1|3', 8],
      ['2', 7],
      ['4-eller-flere', 9],
    ],
    fordi:
      'to med tre barn slås sammen med den minste, men ikke med flere enn tre, som er vist alene for målepunktene',
  },
  {
    antall: { 1: 6, 2: 7, 3: 8, 5: 2 },
    vist: [['1|2|3|4-eller-flere', 23]],
    fordi: 'to med flere enn tre barn kan ikke vises, heller ikke som resten',
  },
  { antall: { 1: 2, 5: 9 }, vist: [['1|2|3|4-eller-flere', 11]], fordi: 'to med ett barn ville vært resten' },
  { antall: { 1: 3 }, vist: null, fordi: 'tre familier i alt' },
])('barn i familien: $fordi', ({ antall, vist }) => {
  expect(barna(antall)).toEqual(vist)
})

test('en todeling med en liten del er én sum', () => {
  const s = sammensetning(familier({ 1: 6 }), '2026-1')
  expect([s.forste, s.avslag?.map(g => g.antall)]).toEqual([[{ deler: ['ja', 'nei'], antall: 6 }], [0, 6]])
})
