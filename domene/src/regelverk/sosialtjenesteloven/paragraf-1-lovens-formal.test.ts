import { expect, test } from 'vitest'
import { vurderEtter1 } from './paragraf-1-lovens-formal.ts'

test.each([
  { tilfelle: 'ingen barn', barn: 0, spor: 'dem det gjelder', fordi: 'formålet gjelder også voksne' },
  { tilfelle: 'ett barn', barn: 1, spor: 'hvert av barna', fordi: 'andre ledd nevner barn og unge særskilt' },
  { tilfelle: 'fem barn', barn: 5, spor: 'hvert av barna', fordi: 'barna ses ikke under ett' },
])('$tilfelle krever skjønn og spør om «$spor», fordi $fordi', ({ barn, spor }) => {
  const svar = vurderEtter1({ barn })
  expect([svar.utfall, svar.utfall === 'krever-skjonn' && svar.sporsmal.includes(spor)]).toEqual([
    'krever-skjonn',
    true,
  ])
  expect(svar.fakta).toEqual([barn === 0 ? 'Ingen barn i husstanden.' : `${barn} barn i husstanden.`])
})
