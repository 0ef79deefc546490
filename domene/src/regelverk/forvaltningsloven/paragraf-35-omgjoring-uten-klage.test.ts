import { expect, test } from 'vitest'
import { type Fakta, kanOmgjores } from './paragraf-35-omgjoring-uten-klage.ts'

const skade: Fakta = { tilSkade: true, underretningKommetFram: true }

test.each([
  {
    tilfelle: 'en endring som ikke skader noen',
    fakta: { tilSkade: false },
    utfall: 'oppfylt',
    fordi: 'bokstav a åpner for det',
  },
  {
    tilfelle: 'en endring til skade før underretningen er kommet fram',
    fakta: { underretningKommetFram: false },
    utfall: 'oppfylt',
    fordi: 'bokstav b åpner for det',
  },
  {
    tilfelle: 'en endring til skade etter at underretningen er kommet fram',
    fakta: {},
    utfall: 'ikke-oppfylt',
    fordi: 'et vedtak kan ikke endres til skade uten grunnlag',
  },
  {
    tilfelle: 'en grunn som bare er mellomrom',
    fakta: { ugyldigFordi: '  ', annetGrunnlag: ' ' },
    utfall: 'ikke-oppfylt',
    fordi: 'mellomrom er ingen grunn',
  },
  {
    tilfelle: 'et vedtak noen mener er ugyldig',
    fakta: { ugyldigFordi: 'Fattet av en som var ugild.' },
    utfall: 'krever-skjonn',
    fordi: 'ugyldighet er en rettslig vurdering',
  },
  {
    tilfelle: 'et vilkår om reduksjon i vedtaket selv',
    fakta: { annetGrunnlag: 'Vedtaket opplyste om reduksjon ved brudd.' },
    utfall: 'krever-skjonn',
    fordi: 'femte ledd må vurderes',
  },
  {
    tilfelle: 'en endring ingen har vurdert virkningen av',
    fakta: { tilSkade: undefined },
    utfall: 'krever-skjonn',
    fordi: 'om den er til skade, må besvares først',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(kanOmgjores({ ...skade, ...fakta }).utfall).toBe(utfall)
})

test.each([
  [{ tilSkade: false }, 'første'],
  [{ underretningKommetFram: false }, 'første'],
  [{ ugyldigFordi: 'Ugild.' }, 'første'],
  [{ annetGrunnlag: 'Vedtaket selv.' }, 'femte'],
  [{}, 'første'],
])('%j viser til %s ledd', (fakta, ledd) => {
  expect(kanOmgjores({ ...skade, ...fakta }).hjemmel.ledd).toBe(ledd)
})
