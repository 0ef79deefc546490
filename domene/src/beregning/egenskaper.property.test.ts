import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kroner, ore, sum } from '../felles/belop.ts'
import { dato, nesteManed } from '../felles/dato.ts'
import type { LinjeId } from '../felles/id.ts'
import { beregningsgrunnlag } from '../sak/beregningsgrunnlag.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import { enSak, innvilget, medregnet } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import type { Utfall } from '../vedtak/hendelser.ts'
import { apentForslag } from '../vedtak/tilstand.ts'
import type { Linjeinnhold } from '../vurdering/hendelser.ts'
import { trenger19 } from '../vurdering/reduksjon.ts'
import { beregning } from './forklaring.ts'
import { forPerioden, regnestykke } from './regnestykke.ts'

const FRO = { seed: 20261129, numRuns: 120 }
const kr = fc.integer({ min: 0, max: 5_000_000 }).map(ore)
const hyppighet = fc.constantFrom('manedlig' as const, 'engang' as const)
const utgift = fc.record({
  belop: kr,
  faktisk: kr,
  hyppighet,
  hjemmel: fc.constantFrom('18' as const, '19' as const),
  garanti: fc.boolean(),
})
const inntekt = fc.record({ belop: kr, faktisk: kr, hyppighet })
/** Måneder fra lovendringen og fem år fram; ett til tolv av dem. */
const periode = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 11 }))
  .map(([fra, lengde]) => [manedNr(fra), manedNr(fra + lengde)] as const)
const manedNr = (n: number): string =>
  `${2022 + Math.floor((8 + n) / 12)}-${String(((8 + n) % 12) + 1).padStart(2, '0')}`

const GARANTI = {
  slag: 'garanti',
  hvorfor: 'Utleieren godtar det.',
  gjelder: 'Depositum',
  til: dato('2035-12-31'),
} as const

type Familie = ReturnType<typeof familie>
const familie = ([fra, til]: readonly [string, string], utgifter: readonly U[], inntekter: readonly I[]) => {
  let sak = enSak('2026-11-20')
    .medBarn('Emil', '2016-05-04')
    .medSoknad(enSoknad())
    .tattTilBehandling()
    .medPeriode(fra, til)
  utgifter.forEach((u, i) => {
    sak = medLinje(sak, `u${i}`, {
      slag: 'utgift',
      post: 'annet',
      faktisk: u.faktisk,
      ...felles(u.hyppighet),
    })
    const b = innvilget(u.belop, u.hjemmel)
    sak = sak.beslutt(`u${i}`, u.garanti && b.utfall === 'innvilget' ? { ...b, form: GARANTI } : b)
  })
  inntekter.forEach((l, i) => {
    sak = medLinje(sak, `i${i}`, {
      slag: 'inntekt',
      inntektstype: 'lonn',
      gjelder: SOKER,
      faktisk: l.faktisk,
      ...felles(l.hyppighet),
    })
    sak = sak.beslutt(`i${i}`, medregnet(l.belop))
  })
  return sak
}
type U = {
  belop: ReturnType<typeof ore>
  faktisk: ReturnType<typeof ore>
  hyppighet: 'manedlig' | 'engang'
  hjemmel: '18' | '19'
  garanti?: boolean
}
type I = Omit<U, 'hjemmel' | 'garanti'>
const felles = (h: 'manedlig' | 'engang') => ({ tekst: 'Linje', hyppighet: h, kilde: 'samtale' }) as const
const medLinje = (sak: ReturnType<typeof enSak>, linjeId: string, linje: Linjeinnhold) =>
  sak.utfor({ type: 'settLinje', soknadId: S1, linjeId: linjeId as LinjeId, linje, settVersjon: 0 })
const regnet = (sak: Familie) => beregning(beregningsgrunnlag(sak.verden.sak, S1, sak.verden))

/** Det som er dekket delvis, har sin egen vurdering etter § 19; ellers kan ingenting foreslås. Tar inntekten alt, står den på hver utgift. */
const medVurdert19 = (sak: Familie, utfall: Utfall): Familie =>
  vurderingslinjer(sak.verden.sak, S1)
    .filter(l => trenger19(l) || (utfall === 'avslatt' && l.innhold.slag === 'utgift'))
    .reduce(
      (s, l) =>
        s.utfor({
          type: 'vurderParagraf19',
          soknadId: S1,
          linjeId: l.linjeId,
          vurdering: 'Ikke særlig nå.',
          settVersjon: l.versjon,
        }),
      sak,
    )

const enFamilie = fc.tuple(periode, fc.array(utgift, { maxLength: 5 }), fc.array(inntekt, { maxLength: 4 }))

describe('fra og med september 2022', () => {
  const UTENFOR = [
    ['barnetrygd', SOKER],
    ['utvidet-barnetrygd', SOKER],
    ['smabarnstillegg', SOKER],
    ['barnetrygd', personId('Emil')],
    ['barns-arbeidsinntekt', personId('Emil')],
  ] as const
  test('barnetrygd og barnets lønn av arbeid i fritid og ferier endrer aldri summen, uansett hvor stor den er', () => {
    fc.assert(
      fc.property(
        enFamilie,
        fc.constantFrom(...UTENFOR),
        kr,
        hyppighet,
        (f, [inntektstype, gjelder], faktisk, h) => {
          const for_ = familie(...f)
          const med = medLinje(for_, 'utenfor', {
            slag: 'inntekt',
            inntektstype,
            gjelder,
            faktisk,
            ...felles(h),
          })
          const [a, b] = [regnet(for_), regnet(med)]
          expect({ ...b.sum, ubesluttede: [] }).toEqual({ ...a.sum, ubesluttede: [] })
          expect(b.opplysning).toEqual(a.opplysning)
          expect([b.engang, b.forSeg]).toEqual([a.engang, a.forSeg])
          const forsok = med.prov({
            type: 'besluttLinje',
            soknadId: S1,
            linjeId: 'utenfor' as LinjeId,
            beslutning: medregnet(kroner(1)),
            settVersjon: 1,
          })
          expect(forsok.ok ? 'regnet med' : forsok.feil.kode).toBe('holdes-utenfor')
        },
      ),
      FRO,
    )
  })
})

describe('summen', () => {
  test('linjene, regnestykket, vedtaket og månedene er det samme beløpet på øret', () => {
    fc.assert(
      fc.property(enFamilie, ([[fra, til], utgifter, inntekter]) => {
        const bestemt = familie([fra, til], [...utgifter, UTGIFT], inntekter)
        const r = regnet(bestemt)
        const linjer = new Map(vurderingslinjer(bestemt.verden.sak, S1).map(l => [l.linjeId as string, l]))
        const av = (h: 'manedlig' | 'engang', hjemler: readonly (string | null)[]) =>
          sum(
            r.linjer
              .filter(l => linjer.get(l.linjeId)?.innhold.hyppighet === h && hjemler.includes(l.hjemmel))
              .map(l => l.teller),
          )
        const ventet = (h: 'manedlig' | 'engang') => Math.max(0, av(h, ['18', '18-tredje'])) + av(h, ['19'])
        expect([r.sum.perManed, r.sum.engang]).toEqual([ventet('manedlig'), ventet('engang')])
        // Et vedtak som ikke gir noe, kan ikke hete innvilget; et løfte om garanti gir noe, selv når ingen penger betales.
        const lovet = utgifter.some(u => u.garanti && u.belop > 0)
        const utfall = r.sum.perManed + r.sum.engang === 0 && !lovet ? 'avslatt' : 'innvilget'
        const foreslatt = medVurdert19(bestemt, utfall).altKartlagt().alleBarnVurdert().foreslatt(utfall)
        const innhold = apentForslag(foreslatt.verden.sak.vedtak, S1)?.innhold
        expect([innhold?.perManed, innhold?.engang]).toEqual([r.sum.perManed, r.sum.engang])
        let plan = r.sum.engang as number
        let antall = 0
        for (let m = innhold?.periode.fra; m && innhold && m <= innhold.periode.til; m = nesteManed(m)) {
          plan += r.sum.perManed
          antall += 1
        }
        expect(plan).toBe(forPerioden(r.sum, antall))
      }),
      { ...FRO, numRuns: 60 },
    )
  })
  const UTGIFT: U = { belop: kroner(100), faktisk: kroner(100), hyppighet: 'manedlig', hjemmel: '18' }

  test('mer dokumentert behov gjør aldri noe beløp mindre av seg selv', () => {
    fc.assert(
      fc.property(enFamilie, utgift, (f, u) => {
        const for_ = familie(...f)
        const med = medLinje(for_, 'ny', {
          slag: 'utgift',
          post: 'annet',
          faktisk: u.faktisk,
          ...felles(u.hyppighet),
        })
        const [a, b] = [regnet(for_), regnet(med)]
        expect([b.sum.perManed, b.sum.engang]).toEqual([a.sum.perManed, a.sum.engang])
        expect((b.opplysning[0]?.differanse ?? 0) >= (a.opplysning[0]?.differanse ?? 0)).toBe(true)
        const c = regnet(med.beslutt('ny', innvilget(u.belop, u.hjemmel)))
        expect(c.sum.perManed >= a.sum.perManed && c.sum.engang >= a.sum.engang).toBe(true)
      }),
      FRO,
    )
  })

  test('en inntekt gjør aldri det som gis etter § 19 mindre', () => {
    fc.assert(
      fc.property(enFamilie, f => {
        const r = regnestykke(vurderingslinjer(familie(...f).verden.sak, S1))
        expect(r.perManed >= r.stonad19).toBe(true)
      }),
      FRO,
    )
  })

  test('det samme inn gir de samme bytene ut', () => {
    fc.assert(
      fc.property(enFamilie, f => {
        expect(JSON.stringify(regnet(familie(...f)))).toBe(JSON.stringify(regnet(familie(...f))))
      }),
      FRO,
    )
  })
})
