import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Belop, kroner, ore } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { LinjeId } from '../felles/id.ts'
import type { Stonadsform } from '../stonadsform/typer.ts'
import { TUVA } from '../testdata/verden.ts'
import type { Linje } from '../vurdering/tilstand.ts'
import { forPerioden, regnestykke } from './regnestykke.ts'

type Hyppighet = 'manedlig' | 'engang'
const av = { type: 'ansatt', id: TUVA } as const
let nr = 0
const felles = (hyppighet: Hyppighet) => ({ tekst: 'Linje', hyppighet, kilde: 'ansatt' as const })
const utgift = (belop: Belop, hjemmel: '18' | '19' = '18', hyppighet: Hyppighet = 'manedlig'): Linje => ({
  linjeId: `u${nr++}` as LinjeId,
  innhold: { ...felles(hyppighet), slag: 'utgift', post: 'annet' },
  beslutning: { utfall: 'innvilget', belop, hjemmel, begrunnelse: 'Ja.', av },
  versjon: 2,
})
const inntekt = (belop: Belop, hyppighet: Hyppighet = 'manedlig'): Linje => ({
  linjeId: `i${nr++}` as LinjeId,
  innhold: { ...felles(hyppighet), slag: 'inntekt', inntektstype: 'lonn' },
  beslutning: { utfall: 'medregnet', belop, begrunnelse: 'Ja.', av },
  versjon: 2,
})

describe('regnestykket', () => {
  test.each([
    { linjer: [], perManed: 0, engang: 0, overskudd: false, fordi: 'ingenting er bestemt' },
    {
      linjer: [utgift(ore(100)), inntekt(ore(99))],
      perManed: 1,
      engang: 0,
      overskudd: false,
      fordi: 'ett øre mangler',
    },
    {
      linjer: [utgift(ore(100)), inntekt(ore(100))],
      perManed: 0,
      engang: 0,
      overskudd: true,
      fordi: 'inntekten dekker akkurat utgiftene',
    },
    {
      linjer: [utgift(ore(100)), inntekt(ore(101))],
      perManed: 0,
      engang: 0,
      overskudd: true,
      fordi: 'stønaden blir aldri negativ',
    },
    {
      linjer: [utgift(ore(100)), inntekt(ore(500)), utgift(ore(70), '19')],
      perManed: 70,
      engang: 0,
      overskudd: true,
      fordi: '§ 19 gis selv om § 18 ikke er oppfylt, og inntekten trekkes ikke fra',
    },
    {
      linjer: [utgift(ore(240_000), '18', 'engang'), inntekt(ore(40_000), 'engang')],
      perManed: 0,
      engang: 200_000,
      overskudd: false,
      fordi: 'en engangsinntekt trekkes fra engangsutgiftene',
    },
    {
      linjer: [utgift(ore(100)), inntekt(ore(40_000), 'engang')],
      perManed: 100,
      engang: 0,
      overskudd: false,
      fordi: 'en engangsinntekt gjør ikke den månedlige stønaden mindre',
    },
  ])('gir $perManed øre i måneden og $engang øre én gang, fordi $fordi', ({ linjer, ...ventet }) => {
    const { perManed, engang, overskudd } = regnestykke(linjer)
    expect({ perManed, engang, overskudd }).toEqual({
      perManed: ventet.perManed,
      engang: ventet.engang,
      overskudd: ventet.overskudd,
    })
  })

  test('en garanti er et løfte: den utbetales ikke, og lånet gjør det', () => {
    const form = (f: Stonadsform): Linje => {
      const l = utgift(ore(100), '18', 'engang')
      return {
        ...l,
        beslutning: { utfall: 'innvilget', belop: ore(100), hjemmel: '18', begrunnelse: 'Ja.', form: f, av },
      }
    }
    const garanti = form({ slag: 'garanti', hvorfor: 'x', gjelder: 'Depositum', til: dato('2029-01-01') })
    const lan = form({
      slag: 'lan',
      hvorfor: 'x',
      evne: 'x',
      forsteAvdrag: maned('2027-01'),
      avdrag: ore(50),
      antall: 2,
    })
    expect([regnestykke([garanti]).engang, regnestykke([garanti, lan]).engang]).toEqual([0, 100])
    expect(regnestykke([garanti]).ubesluttede).toEqual([])
  })

  test('ører blir ikke borte: 0,10 + 0,20 er 0,30', () => {
    expect(regnestykke([utgift(kroner(0.1)), utgift(kroner(0.2))]).perManed).toBe(30)
  })

  test('en linje som ikke er bestemt, sies fra om og telles ikke', () => {
    const { beslutning: _, ...apen } = utgift(ore(100))
    expect(regnestykke([apen])).toMatchObject({ ubesluttede: [apen.linjeId], perManed: 0 })
  })

  test('summen for perioden er måneder ganger beløp, og engangsbeløpet én gang', () => {
    expect(forPerioden({ perManed: ore(100), engang: ore(7) }, 3)).toBe(307)
    expect(forPerioden({ perManed: ore(100), engang: ore(7) }, 0)).toBe(0)
  })

  test('rekkefølgen på linjene har ingenting å si, og alt er hele øre', () => {
    const beloep = fc.integer({ min: 0, max: 10_000_000 }).map(ore)
    const en = fc.oneof(
      fc.tuple(beloep, fc.constantFrom('18' as const, '19' as const)).map(([b, h]) => utgift(b, h)),
      beloep.map(b => inntekt(b)),
    )
    fc.assert(
      fc.property(fc.array(en, { maxLength: 12 }), linjer => {
        const r = regnestykke(linjer)
        expect(regnestykke(linjer.toReversed())).toEqual(r)
        expect(Number.isSafeInteger(r.perManed) && r.perManed >= r.stonad19).toBe(true)
      }),
      { seed: 20261122 },
    )
  })
})
