import { expect, test } from 'vitest'
import { skalSendesKlageinstansen } from './paragraf-33-saksforberedelse-i-klagesak.ts'

test.each([
  {
    tilfelle: 'en klage som ikke er undersøkt',
    fakta: { undersokt: false, medhold: 'ikke' },
    utfall: 'ikke-oppfylt',
    fordi: 'undersøkelsene kommer først',
  },
  {
    tilfelle: 'en undersøkt klage ingen har tatt stilling til',
    fakta: { undersokt: true, medhold: undefined },
    utfall: 'krever-skjonn',
    fordi: 'om klagen er begrunnet, er et menneskes svar',
  },
  {
    tilfelle: 'fullt medhold',
    fakta: { undersokt: true, medhold: 'fullt' },
    utfall: 'ikke-oppfylt',
    fordi: 'kommunen fatter nytt vedtak selv',
  },
  {
    tilfelle: 'delvis medhold',
    fakta: { undersokt: true, medhold: 'delvis' },
    utfall: 'oppfylt',
    fordi: 'resten sendes videre',
  },
  {
    tilfelle: 'ikke medhold',
    fakta: { undersokt: true, medhold: 'ikke' },
    utfall: 'oppfylt',
    fordi: 'dokumentene sendes så snart saken er tilrettelagt',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(skalSendesKlageinstansen(fakta).utfall).toBe(utfall)
})
