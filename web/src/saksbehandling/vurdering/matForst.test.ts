import { expect, test } from 'vitest'
import { en } from '../../felles/tekster/en/index.ts'
import { nb } from '../../felles/tekster/nb/index.ts'
import { nn } from '../../felles/tekster/nn/index.ts'

test.each([
  { t: nb, mat: 'mat', nok: 'nok' },
  { t: nn, mat: 'mat', nok: 'nok' },
  { t: en, mat: 'food', nok: 'enough' },
])('er beløpet likt normen, spørres det om $mat før det spørres om resten (S-265)', ({ t, mat, nok }) => {
  const sporsmal = t.vurdering.bestem.erDetNok('Emil')
  expect(sporsmal.indexOf(mat)).toBeGreaterThan(-1)
  expect(sporsmal.indexOf(mat)).toBeLessThan(sporsmal.indexOf(nok))
})
