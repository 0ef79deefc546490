import { expect, test } from 'vitest'
import { skalVeiledes } from './paragraf-11-veiledningsplikt.ts'

test.each([
  { tilfelle: 'en part som spør', harSpurt: true, utfall: 'oppfylt', fordi: 'den som spør, skal få svar' },
  {
    tilfelle: 'en part som ikke spør',
    harSpurt: false,
    utfall: 'krever-skjonn',
    fordi: 'behovet skal vurderes av eget tiltak',
  },
])('$tilfelle gir $utfall, fordi $fordi', ({ harSpurt, utfall }) => {
  expect(skalVeiledes({ harSpurt }).utfall).toBe(utfall)
})
