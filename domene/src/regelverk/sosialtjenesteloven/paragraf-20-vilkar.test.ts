import { expect, test } from 'vitest'
import { kanReduseresVedBrudd } from './paragraf-20-vilkar.ts'

test.each([
  { opplyst: false, utfall: 'ikke-oppfylt', fordi: 'vedtaket må ha opplyst om muligheten' },
  { opplyst: true, utfall: 'krever-skjonn', fordi: 'loven sier «kan»' },
] as const)('opplyst i vedtaket: $opplyst gir $utfall, fordi $fordi', ({ opplyst, utfall }) => {
  expect(kanReduseresVedBrudd({ opplystOmReduksjonIVedtaket: opplyst }).utfall).toBe(utfall)
})
