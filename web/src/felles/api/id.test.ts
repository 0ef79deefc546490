import { erUuid } from '@handlingsrom/domene/felles/id'
import { expect, it } from 'vitest'
import { nyUuid7 } from './id.ts'

it('er en gyldig UUID av versjon 7', () => {
  const id = nyUuid7()
  expect(erUuid(id)).toBe(true)
  expect(id).toMatch(/^.{14}7.{4}[89ab]/)
})

it('begynner med tidspunktet, så senere id-er sorteres sist', () => {
  expect(nyUuid7(1_800_000_000_000) < nyUuid7(1_800_000_000_001)).toBe(true)
  expect(nyUuid7(0x0123456789ab).startsWith('01234567-89ab-7')).toBe(true)
})

it('er aldri lik en tidligere', () => {
  expect(new Set(Array.from({ length: 1000 }, () => nyUuid7(1))).size).toBe(1000)
})
