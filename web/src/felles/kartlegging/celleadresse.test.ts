import { describe, expect, it } from 'vitest'
import { celleIAdressen, lesKartleggingssok, plassI } from './celleadresse.ts'

describe('cellen i adressen', () => {
  it('finner tilbake til mennesket og temaet', () => {
    expect(plassI(celleIAdressen('0193-emil', 'skole'))).toEqual({ personId: '0193-emil', tema: 'skole' })
  })

  it.each([undefined, '', 'skole', '.skole', 'emil.finnes-ikke', 'emil.'])('%s er ingen celle', celle => {
    expect(plassI(celle)).toBeUndefined()
  })

  it('tar bare med det den kjenner', () => {
    expect(lesKartleggingssok({ vis: 'mangler', celle: 'emil.skole', annet: 1 })).toEqual({
      vis: 'mangler',
      celle: 'emil.skole',
    })
    expect(lesKartleggingssok({ vis: 'alt', celle: 'emil' })).toEqual({})
  })
})
