import { describe, expect, test } from 'vitest'
import { tilKroner } from '../../felles/belop.ts'
import { maned } from '../../felles/dato.ts'
import { grunnbelopFor } from './grunnbelop.ts'

describe('grunnbeløpet', () => {
  test.each([
    { m: '2017-04', kr: undefined, fordi: 'før første rad' },
    { m: '2026-04', kr: 130160, fordi: 'siste måned før justeringen 1. mai' },
    { m: '2026-05', kr: 136549, fordi: 'justert 1. mai 2026' },
    { m: '2027-04', kr: 136549, fordi: 'siste måned før neste justering' },
    { m: '2027-05', kr: undefined, fordi: 'neste justering er ikke kjent' },
  ])('i $m er det $kr, fordi $fordi', ({ m, kr }) => {
    const rad = grunnbelopFor(maned(m))
    expect(rad && tilKroner(rad.belopPerAr)).toBe(kr)
  })
})
