import { expect, test } from 'vitest'
import { skalForhandsvarsles, UNNTAK_FRA_VARSEL } from './paragraf-16-forhandsvarsling.ts'

test.each([
  {
    tilfelle: 'et vedtak om det parten har søkt om',
    fakta: { harUttaltSeg: true },
    utfall: 'ikke-oppfylt',
    fordi: 'søknaden er partens uttalelse',
  },
  {
    tilfelle: 'en reduksjon parten ikke har uttalt seg om',
    fakta: { harUttaltSeg: false },
    utfall: 'oppfylt',
    fordi: 'parten skal få svare først',
  },
  {
    tilfelle: 'et unntak uten grunn',
    fakta: { harUttaltSeg: false, unntak: { kode: 'apenbart-unodvendig', grunn: '  ' } },
    utfall: 'oppfylt',
    fordi: 'en kode er ikke en grunn',
  },
  {
    tilfelle: 'et unntak med skrevet grunn',
    fakta: { harUttaltSeg: false, unntak: { kode: 'uten-adresse', grunn: 'Flyttet, ukjent hvor.' } },
    utfall: 'krever-skjonn',
    fordi: 'om grunnen holder, er et menneskes svar',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(skalForhandsvarsles(fakta).utfall).toBe(utfall)
})

test('hvert unntak sier hvilken bokstav det står under, også det fra før bokstav a ble delt', () => {
  const bokstaver = (['ikke-mulig', ...UNNTAK_FRA_VARSEL] as const).map(
    kode => skalForhandsvarsles({ harUttaltSeg: false, unntak: { kode, grunn: 'Fordi.' } }).fakta,
  )
  expect(bokstaver).toEqual(['a', 'a', 'a', 'b', 'c', 'c'].map(b => [`Unntak etter bokstav ${b}: Fordi.`]))
})

test.each([
  [{ harUttaltSeg: true }, 'første'],
  [{ harUttaltSeg: false }, 'første'],
  [{ harUttaltSeg: false, unntak: { kode: 'uten-adresse', grunn: 'Flyttet.' } }, 'tredje'],
] as const)('%j viser til %s ledd', (fakta, ledd) => {
  expect(skalForhandsvarsles(fakta).hjemmel.ledd).toBe(ledd)
})
