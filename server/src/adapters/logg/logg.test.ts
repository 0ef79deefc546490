import { expect, test } from 'vitest'
import { lagLogg, utenIdent } from './logg.ts'

test.each([
  ['fnr 01810112345 her', 'fnr [ident] her'],
  ['018101 12345', '[ident]'],
  ['id 0193a000-0000-7000-8000-018101123450', 'id 0193a000-0000-7000-8000-018101123450'],
  ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000001'],
  ['ms 1763802000000', 'ms 1763802000000'],
])('%s', (inn, ut) => {
  expect(utenIdent(inn)).toBe(ut)
})

test('en feil logges med type og sted, aldri med det den sier', () => {
  const linjer: string[] = []
  lagLogg({ til: { write: l => void linjer.push(l) } }).error(
    { feil: new TypeError('Kari bor i Storgata 1') },
    'uventet feil',
  )
  expect([
    linjer[0]?.includes('TypeError'),
    linjer[0]?.includes('Storgata'),
    linjer[0]?.includes('logg.test.ts'),
  ]).toEqual([true, false, true])
})
