import { expect, test } from 'vitest'
import { kanOvertaBidrag } from './paragraf-25-refusjon-i-underholdsbidrag.ts'

test.each([
  {
    tilfelle: 'stønad som ikke har med et bidrag å gjøre',
    fakta: { grunn: 'ingen', vilkarIVedtaket: true },
    utfall: 'ikke-oppfylt',
    fordi: 'paragrafen gjelder bare stønad i stedet for bidrag',
  },
  {
    tilfelle: 'et bidrag som ikke er avgjort, uten vilkår i vedtaket',
    fakta: { grunn: 'bidraget-er-ikke-avgjort', vilkarIVedtaket: false },
    utfall: 'ikke-oppfylt',
    fordi: 'retten må være tatt med som vilkår',
  },
  {
    tilfelle: 'et bidrag som ikke er avgjort, med vilkår i vedtaket',
    fakta: { grunn: 'bidraget-er-ikke-avgjort', vilkarIVedtaket: true },
    utfall: 'krever-skjonn',
    fordi: 'loven sier «kan»',
  },
  {
    tilfelle: 'et bidrag som ikke betales, med vilkår i vedtaket',
    fakta: { grunn: 'bidraget-betales-ikke', vilkarIVedtaket: true },
    utfall: 'krever-skjonn',
    fordi: 'det samme gjelder når bidraget ikke betales',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(kanOvertaBidrag(fakta).utfall).toBe(utfall)
})
