import { expect, test } from 'vitest'
import { utbetalingEtter22 } from './paragraf-22-utbetaling.ts'

test.each([
  { tilfelle: 'betalt til søkeren', mottaker: 'soker', utfall: 'oppfylt', fordi: 'det er lovens hovedregel' },
  {
    tilfelle: 'delt mellom dem den kommer til gode',
    mottaker: 'delt-i-husstanden',
    utfall: 'krever-skjonn',
    fordi: 'loven sier «kan»',
  },
  {
    tilfelle: 'betalt rett til utleier',
    mottaker: 'andre',
    utfall: 'krever-skjonn',
    fordi: 'paragrafen nevner det ikke',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ mottaker, utfall }) => {
  expect(utbetalingEtter22({ mottaker }).utfall).toBe(utfall)
})
