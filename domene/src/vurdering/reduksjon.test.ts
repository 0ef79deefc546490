import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import type { Linjebeslutning } from './hendelser.ts'
import { erUnderUtgangspunktet, trenger19 } from './reduksjon.ts'

const innvilget = (kr: number, hjemmel: '18' | '19' = '18'): Linjebeslutning => ({
  utfall: 'innvilget',
  belop: kroner(kr),
  hjemmel,
  begrunnelse: 'x',
})

describe('under utgangspunktet', () => {
  test.each([
    { kr: 2999.99, mot: [3000], svar: true, fordi: 'ett øre under' },
    { kr: 3000, mot: [3000], svar: false, fordi: 'likt' },
    { kr: 3000.01, mot: [3000], svar: false, fordi: 'over' },
    { kr: 3500, mot: [3000, 4000], svar: true, fordi: 'under i den andre måneden' },
    { kr: 3000, mot: [3000, 4000], svar: false, fordi: 'likt i en måned er ikke en reduksjon' },
    { kr: 0, mot: [undefined], svar: false, fordi: 'uten norm er det ikke lavere enn noe' },
  ])('$kr mot $mot er $svar, fordi $fordi', ({ kr, mot, svar }) => {
    const utgangspunkter = mot.map(m => (m === undefined ? undefined : kroner(m)))
    expect(erUnderUtgangspunktet(kroner(kr), utgangspunkter)).toBe(svar)
  })
})

describe('§ 19 må vurderes for linjen', () => {
  test.each([
    { faktisk: 1000, b: undefined, svar: false, fordi: 'ingen har bestemt noe' },
    {
      faktisk: 1000,
      b: { utfall: 'avslatt', begrunnelse: 'x' } as const,
      svar: true,
      fordi: 'alt er avslått',
    },
    {
      faktisk: undefined,
      b: { utfall: 'avslatt', begrunnelse: 'x' } as const,
      svar: true,
      fordi: 'alt er avslått',
    },
    { faktisk: 1000, b: innvilget(999.99), svar: true, fordi: 'ett øre er avslått' },
    { faktisk: 1000, b: innvilget(1000), svar: false, fordi: 'alt er dekket' },
    { faktisk: 1000, b: innvilget(1200), svar: false, fordi: 'mer enn alt er dekket' },
    { faktisk: undefined, b: innvilget(10), svar: false, fordi: 'ingen vet hva som skulle vært dekket' },
    { faktisk: 1000, b: innvilget(500, '19'), svar: false, fordi: 'linjen er selv vurdert etter § 19' },
  ])('$svar, fordi $fordi', ({ faktisk, b, svar }) => {
    expect(trenger19(faktisk === undefined ? {} : { faktisk: kroner(faktisk) }, b)).toBe(svar)
  })
})
