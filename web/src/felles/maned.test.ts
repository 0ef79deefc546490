import { expect, test } from 'vitest'
import { lesManed, skrivManed } from './maned.ts'

test.each([
  ['12.2026', '2026-12'],
  ['1.2027', '2027-01'],
  ['01/2027', '2027-01'],
  ['2026-11', '2026-11'],
  ['13.2026', undefined],
  ['desember', undefined],
  ['', undefined],
])('«%s» leses som %s', (tekst, ventet) => {
  expect(lesManed(tekst)).toBe(ventet)
})

test('en skrevet måned kan leses igjen', () => {
  expect(lesManed(skrivManed('2026-12'))).toBe('2026-12')
})
