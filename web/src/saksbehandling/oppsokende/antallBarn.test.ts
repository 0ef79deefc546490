import { expect, test } from 'vitest'
import { antallBarn } from './antallBarn.ts'

test.each([
  ['', 'ukjent'],
  ['  ', 'ukjent'],
  ['0', 0],
  ['50', 50],
  ['51', 'feil'],
  ['-1', 'feil'],
  ['to', 'feil'],
  ['1,5', 'feil'],
])('«%s» er %s', (tekst, svar) => {
  expect(antallBarn(tekst)).toBe(svar)
})
