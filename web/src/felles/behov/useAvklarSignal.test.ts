import type { Signalvisning } from '@handlingsrom/kontrakt/sak/behov'
import { expect, it } from 'vitest'
import { erAvklart } from './useAvklarSignal.ts'

const signal = { kode: 'mat', ord: 'tomt kjøleskap' } as const
const rad = (dato: string, personId: string | null = 'emil'): Signalvisning => ({
  ...signal,
  gjelder: personId === null ? null : { personId, fornavn: 'Emil', erBarn: true },
  tema: 'andre-behov',
  dato,
  avklart: {
    utfall: 'lagt-til-side',
    grunn: 'er-ordnet',
    tekst: null,
    behov: null,
    dato,
    av: { ansattId: 'x', navn: 'X' },
  },
})
const i = (...signaler: Signalvisning[]) => ({ signaler, dagens: '2026-11-22', ventende: [] })

it('et signal er avklart når noen sa det i dag, om den samme', () => {
  expect(erAvklart(signal, 'emil', i())).toBe(false)
  expect(erAvklart(signal, 'emil', i(rad('2026-11-22')))).toBe(true)
  expect(erAvklart(signal, 'emil', i(rad('2026-11-21')))).toBe(false)
  expect(erAvklart(signal, 'sana', i(rad('2026-11-22')))).toBe(false)
  expect(erAvklart(signal, 'familien', i(rad('2026-11-22', null)))).toBe(true)
  expect(erAvklart(signal, 'emil', i(rad('2026-11-22', null)))).toBe(false)
  // Et notat om flere gjengir det som alt er sagt om én av dem.
  expect(erAvklart(signal, 'familien', i(rad('2026-11-22')))).toBe(true)
  expect(erAvklart(signal, 'emil', i({ ...rad('2026-11-22'), avklart: null }))).toBe(false)
})

it('en avklaring som er på vei mens nettet er borte, teller', () => {
  const ventende = [{ type: 'avklarSignal', kropp: { ...signal, gjelder: 'emil', utfall: 'nodhjelp' } }]
  expect(erAvklart(signal, 'emil', { ...i(), ventende })).toBe(true)
  expect(erAvklart({ ...signal, ord: 'ikke mat' }, 'emil', { ...i(), ventende })).toBe(false)
})
