import { expect, test } from 'vitest'
import { harRettTilPlan } from './paragraf-28-individuell-plan.ts'

test.each([
  {
    tilfelle: 'en deltaker i kvalifiseringsprogram',
    iKvalifiseringsprogram: true,
    utfall: 'oppfylt',
    fordi: '§ 33 gir deltakeren rett til plan',
  },
  {
    tilfelle: 'en som ikke deltar i programmet',
    iKvalifiseringsprogram: false,
    utfall: 'krever-skjonn',
    fordi: 'om behovet er langvarig og må koordineres, vurderes',
  },
])('$tilfelle gir $utfall, fordi $fordi', ({ iKvalifiseringsprogram, utfall }) => {
  expect(harRettTilPlan({ iKvalifiseringsprogram }).utfall).toBe(utfall)
})
