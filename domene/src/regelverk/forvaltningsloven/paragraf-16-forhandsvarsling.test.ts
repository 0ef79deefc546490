import { expect, test } from 'vitest'
import {
  skalForhandsvarsles,
  UNNTAK_FRA_VARSEL,
  type UnntakFraVarsel,
} from './paragraf-16-forhandsvarsling.ts'

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
    fakta: { harUttaltSeg: false, unntak: { kode: 'ukjent-adresse', grunn: 'Flyttet, ukjent hvor.' } },
    utfall: 'krever-skjonn',
    fordi: 'om grunnen holder, er et menneskes svar',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(skalForhandsvarsles(fakta).utfall).toBe(utfall)
})

test.each(Object.keys(UNNTAK_FRA_VARSEL) as UnntakFraVarsel[])(
  'unntaket %s sier hvilken bokstav det står under',
  kode => {
    const svar = skalForhandsvarsles({ harUttaltSeg: false, unntak: { kode, grunn: 'Fordi.' } })
    expect(svar.fakta).toEqual([`Unntak etter bokstav ${UNNTAK_FRA_VARSEL[kode]}: Fordi.`])
  },
)

test.each([
  [{ harUttaltSeg: true }, 'første'],
  [{ harUttaltSeg: false }, 'første'],
  [{ harUttaltSeg: false, unntak: { kode: 'ukjent-adresse', grunn: 'Flyttet.' } }, 'tredje'],
] as const)('%j viser til %s ledd', (fakta, ledd) => {
  expect(skalForhandsvarsles(fakta).hjemmel.ledd).toBe(ledd)
})
