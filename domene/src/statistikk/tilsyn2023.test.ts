import { expect, test } from 'vitest'
import { TILSYN_2023 } from './tilsyn2023.ts'

const brudd = (i: 1 | 2 | 3) => TILSYN_2023.filter(r => r[i]).length

test('tabell 1: 37 kontorer, og summene rapporten oppgir', () => {
  expect([TILSYN_2023.length, new Set(TILSYN_2023.map(r => r[0])).size]).toEqual([37, 37])
  expect([brudd(1), brudd(2), brudd(3)]).toEqual([29, 29, 9])
  expect(TILSYN_2023.filter(([, a, b, c]) => !a && !b && !c)).toHaveLength(5)
})
