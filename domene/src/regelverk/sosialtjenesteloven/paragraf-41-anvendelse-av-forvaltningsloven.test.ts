import { expect, test } from 'vitest'
import { erEnkeltvedtak } from './paragraf-41-anvendelse-av-forvaltningsloven.ts'

test.each([
  {
    tilfelle: 'tildeling av en tjeneste',
    avgjorelse: 'tildeling',
    utfall: 'oppfylt',
    fordi: 'loven sier det',
  },
  {
    tilfelle: 'et avslag',
    avgjorelse: 'avslag',
    utfall: 'oppfylt',
    fordi: 'det avgjør om tjenesten tildeles',
  },
  { tilfelle: 'en endring', avgjorelse: 'endring', utfall: 'oppfylt', fordi: 'retten blir en annen' },
  { tilfelle: 'et opphør', avgjorelse: 'opphor', utfall: 'oppfylt', fordi: 'retten tar slutt' },
  {
    tilfelle: 'et enkelt råd i en samtale',
    avgjorelse: 'enkelt-rad',
    utfall: 'ikke-oppfylt',
    fordi: 'ingen tjeneste er tildelt',
  },
  {
    tilfelle: 'hjelp ingen har tatt stilling til',
    avgjorelse: undefined,
    utfall: 'krever-skjonn',
    fordi: 'den kan være blitt en tjeneste uten vedtak',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ avgjorelse, utfall }) => {
  expect(erEnkeltvedtak({ avgjorelse }).utfall).toBe(utfall)
})
