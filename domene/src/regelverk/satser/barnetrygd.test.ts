import { expect, test } from 'vitest'
import { tilKroner } from '../../felles/belop.ts'
import { maned } from '../../felles/dato.ts'
import { ordinarBarnetrygdFor, smabarnstilleggFor, utvidetBarnetrygdFor } from './barnetrygd.ts'

test.each([
  { m: '2017-12', svar: [undefined, undefined, undefined], fordi: 'før første rad' },
  { m: '2026-01', svar: [1968, 2516, 696], fordi: 'siste måned før satsene i februar 2026' },
  { m: '2026-02', svar: [2012, 2572, 712], fordi: 'nye satser 1. februar 2026' },
])('barnetrygden i $m er $svar, fordi $fordi', ({ m, svar }) => {
  const belop = [
    ordinarBarnetrygdFor(maned(m))?.barnUnder6,
    utvidetBarnetrygdFor(maned(m))?.belop,
    smabarnstilleggFor(maned(m))?.belop,
  ]
  expect(belop.map(b => b && tilKroner(b))).toEqual(svar)
})
