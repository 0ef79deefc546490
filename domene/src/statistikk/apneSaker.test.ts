import { describe, expect, test } from 'vitest'
import { manglerNa } from './apneSaker.ts'

describe('det som kan rettes før vedtaket', () => {
  const funn = {
    V2: 'mangler',
    K3: 'mangler',
    K1: 'krever-skjonn',
    'alle-barna': 'mangler',
    V4: 'ikke-aktuelt',
    'fvl-17': 'mangler',
  } as const
  test.each([
    {
      fordi: 'før noen vurderer, sies ingenting om vurderingen',
      vurdering: false,
      ventet: ['alle-barna', 'K3'],
    },
    { fordi: 'i vurderingen også den', vurdering: true, ventet: ['alle-barna', 'K3', 'V2'] },
  ])('$fordi', ({ vurdering, ventet }) => expect(manglerNa(funn, vurdering)).toEqual(ventet))
  test('ingenting mangler', () => expect(manglerNa({ K3: 'ingen-mangel-funnet' }, true)).toEqual([]))
})
