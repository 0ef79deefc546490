import { describe, expect, test } from 'vitest'
import { belop, dato, felt, nyLeser, rader, tekst, tidspunkt } from './json.ts'

describe('beløp', () => {
  test.each<[unknown, number | undefined, string]>([
    [25000, 2_500_000, 'kroner blir øre'],
    [0, 0, 'null kroner er et svar'],
    [-0, 0, 'minus null er null'],
    [14952.1, 1_495_210, 'flyttall rundes til nærmeste øre'],
    [-2500.0, -250_000, 'trekk er negative'],
    [undefined, undefined, 'et beløp som mangler, er ikke null'],
    ['25000', undefined, 'tekst er ikke et beløp'],
    [1e300, undefined, 'større enn øre kan telles'],
    [null, undefined, 'null er ikke null kroner'],
  ])('%j → %s, fordi %s', (json, ventet) => {
    expect(belop(nyLeser(json))).toBe(ventet)
  })
})

describe('tidspunkt', () => {
  test.each<[string, string | undefined, string]>([
    ['2018-10-04T13:37:00.134Z', '2018-10-04T13:37:00.134Z', 'tre desimaler'],
    ['2018-10-04T13:37:00.1Z', '2018-10-04T13:37:00.100Z', 'én desimal'],
    ['2018-10-04T13:37:00.123456789Z', '2018-10-04T13:37:00.123Z', 'ni desimaler'],
    ['2018-10-04T13:37:00Z', undefined, 'uten desimaler'],
    ['2018-10-04T25:37:00.1Z', undefined, 'klokkeslettet finnes ikke'],
    ['2023-99-99T13:37:00.1Z', undefined, 'datoen finnes ikke'],
  ])('%s → %s, fordi %s', (json, ventet) => {
    expect(tidspunkt(nyLeser(json))).toBe(ventet)
  })
})

test('det som finnes og ikke kan leses, merkes med sti', () => {
  const rot = nyLeser({ a: [{ dato: '2023-99-99' }], b: 7, c: { d: 1 } })
  for (const rad of rader(felt(rot, 'a'))) dato(felt(rad, 'dato'))
  tekst(felt(rot, 'b'))
  rader(felt(rot, 'c'))
  tekst(felt(rot, 'mangler'))
  expect([...rot.merknader.uleselige]).toEqual(['a.0.dato', 'b', 'c'])
})

test('felt arvet fra Object leses ikke', () => {
  expect(felt(nyLeser({}), 'constructor').json).toBeUndefined()
})
