import { expect, test } from 'vitest'
import { kreverVedtakEtter17 } from './paragraf-17-opplysning-rad-og-veiledning.ts'

test.each([
  { gisOverTid: true, utfall: 'oppfylt', fordi: 'en tjeneste over tid er et enkeltvedtak (§ 41)' },
  { gisOverTid: false, utfall: 'ikke-oppfylt', fordi: 'et enkelt råd er ikke en tildelt tjeneste' },
  { gisOverTid: undefined, utfall: 'krever-skjonn', fordi: 'ingen har tatt stilling' },
] as const)('råd over tid: $gisOverTid gir $utfall, fordi $fordi', ({ gisOverTid, utfall }) => {
  expect(kreverVedtakEtter17({ gisOverTid }).utfall).toBe(utfall)
})
