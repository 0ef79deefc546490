import { expect, test } from 'vitest'
import { andreSiden } from './useSkrevOgsaa.ts'

const av = (nr: number, ansattId: string | null) => ({ nr, skrevetAv: { ansattId, navn: `navn ${nr}` } })

test.each([
  ['en kollega etter at siden ble åpnet', [av(11, 'tor')], 'navn 11'],
  ['den siste av flere, uansett rekkefølge', [av(12, 'tor'), av(14, 'siri'), av(11, 'tor')], 'navn 14'],
  ['det som sto der fra før', [av(10, 'tor')], undefined],
  ['det en selv har skrevet', [av(11, 'meg')], undefined],
  ['det systemet har gjort', [av(11, null)], undefined],
])('%s', (_hva, skrevet, forventet) => {
  expect(andreSiden(skrevet, 10, 'meg')?.navn).toBe(forventet)
})
