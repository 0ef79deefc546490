import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { AnsattId, LesingId, ProveId, SakId, VedtakId } from '../felles/id.ts'
import { SAKSPROVEAVSLAG } from './avslag.ts'
import {
  byttLeser,
  FLEST_APNE,
  foldProve,
  LESEDAGER,
  lagFor,
  type Provebestilling,
  populasjon,
  trekkProve,
  trekkSaker,
} from './trekk.ts'
import { type Kandidat, LAG, type Lag, type PerLag } from './typer.ts'

const A = 'a' as AnsattId
const B = 'b' as AnsattId
const INGEN: PerLag = { 'flere-enn-tre-barn': 0, avslag: 0, forste: 0, lopende: 0 }
const en = (nr: number, lag: Lag = 'lopende', mangler = false): Kandidat => ({
  sakId: `s${nr}` as SakId,
  vedtakId: `v${nr}` as VedtakId,
  lag,
  utgave: 1,
  funn: { K1: 'ingen-mangel-funnet', V3: mangler ? 'mangler' : 'krever-skjonn' },
})
const mange = (antall: number, lag: Lag = 'lopende', fra = 0) =>
  Array.from({ length: antall }, (_, i) => en(fra + i, lag, i % 3 === 0))
const bestilling = (endring: Partial<Provebestilling> = {}): Provebestilling => ({
  proveId: 'p' as ProveId,
  kontor: 'nord',
  periode: '2026-3',
  fro: 'frø',
  storrelse: { ...INGEN, lopende: 3 },
  tillegg: 0,
  lesere: [A, B],
  ...endring,
})
const LEDER = 'leder' as AnsattId
const o = (
  kanLese: (l: AnsattId, s: SakId) => boolean = () => true,
  apne: (l: AnsattId) => number = () => 0,
) => ({
  dagens: dato('2026-11-29'),
  trekker: LEDER,
  apne,
  kanLese,
  lesingId: (s: SakId) => `l-${s}` as LesingId,
})
const trukket = (b: Provebestilling, k: readonly Kandidat[]) => {
  const svar = trekkSaker(b, k)
  if (!svar.ok) throw new Error(svar.feil)
  return svar.verdi
}

describe('laget en sak hører til', () => {
  test.each([
    { forste: true, avslag: true, barn: 4, lag: 'flere-enn-tre-barn', fordi: 'fire barn går foran alt' },
    { forste: true, avslag: true, barn: 3, lag: 'avslag', fordi: 'tre barn er ikke flere enn tre' },
    { forste: true, avslag: false, barn: 1, lag: 'forste', fordi: 'første vedtak' },
    { forste: false, avslag: false, barn: 1, lag: 'lopende', fordi: 'resten' },
  ])('$fordi: $lag', ({ lag, ...sak }) => expect(lagFor(sak)).toBe(lag))
})

describe('trekningen', () => {
  test.each([
    { b: { storrelse: INGEN }, k: mange(3), feil: 'prove-uten-antall' },
    { b: {}, k: [], feil: 'prove-uten-saker' },
    { b: {}, k: mange(2), feil: 'prove-storre-enn-utvalget' },
    { b: {}, k: mange(9, 'forste'), feil: 'prove-storre-enn-utvalget' },
    { b: { storrelse: INGEN, tillegg: 2 }, k: mange(3), feil: 'prove-tillegg-for-stort' },
    { b: { storrelse: { ...INGEN, lopende: 3 }, tillegg: 1 }, k: mange(3), feil: 'prove-tillegg-for-stort' },
  ])('sier nei: $feil', ({ b, k, feil }) => {
    expect(trekkSaker(bestilling(b), k)).toEqual({ ok: false, feil })
  })

  test('like mange som det er, er nok', () => {
    expect(trukket(bestilling(), mange(3)).map(s => s.sakId)).toEqual(
      expect.arrayContaining(['s0', 's1', 's2']),
    )
  })

  test('det samme frøet og utvalget gir de samme sakene, uansett rekkefølgen de kommer i', () => {
    const saker = [...mange(30), ...mange(30, 'avslag', 30), ...mange(9, 'forste', 60)]
    fc.assert(
      fc.property(fc.shuffledSubarray(saker, { minLength: saker.length }), fc.string(), (stokket, fro) => {
        const b = bestilling({ fro, storrelse: { ...INGEN, lopende: 5, avslag: 4, forste: 2 }, tillegg: 3 })
        expect(trukket(b, stokket)).toEqual(trukket(b, saker))
      }),
    )
  })

  test('hvert lag får det antallet som er bedt om, ingen to ganger, og tillegget har alltid en mangel', () => {
    const antall = fc.nat({ max: 6 })
    const storrelse = fc.record({
      'flere-enn-tre-barn': antall,
      avslag: antall,
      forste: antall,
      lopende: antall,
    })
    const saker = LAG.flatMap((lag, i) => mange(12, lag, i * 12))
    fc.assert(
      fc.property(storrelse, fc.integer({ min: 1, max: 4 }), fc.string(), (s, tillegg, fro) => {
        const svar = trukket(bestilling({ storrelse: s, tillegg, fro }), saker)
        const vanlige = svar.filter(x => !x.tillegg)
        expect(LAG.map(l => vanlige.filter(x => x.lag === l).length)).toEqual(LAG.map(l => s[l]))
        expect(new Set(svar.map(x => x.sakId)).size).toBe(svar.length)
        expect(svar.filter(x => x.tillegg).map(x => x.funn.V3)).toEqual(Array(tillegg).fill('mangler'))
      }),
    )
  })

  test('tillegget ser bare hullene i vår behandling: laget og familien flytter ingenting', () => {
    const saker = mange(30)
    const b = bestilling({ storrelse: INGEN, tillegg: 4 })
    const andreLag = saker.map((s, i) => ({ ...s, lag: LAG[i % 4] as Lag }))
    expect(trukket(b, andreLag).map(s => s.sakId)).toEqual(trukket(b, saker).map(s => s.sakId))
  })

  test('hver sak har like stor sjanse: 5 av 20, med 4 000 frø', () => {
    const saker = mange(20)
    const ganger = new Map<string, number>()
    for (let i = 0; i < 4000; i++)
      for (const s of trukket(bestilling({ fro: `f${i}`, storrelse: { ...INGEN, lopende: 5 } }), saker))
        ganger.set(s.sakId, (ganger.get(s.sakId) ?? 0) + 1)
    // Ventet 1 000 hver; fem standardavvik er 137.
    for (const s of saker) expect(Math.abs((ganger.get(s.sakId) ?? 0) - 1000)).toBeLessThan(137)
  })
})

describe('leserne', () => {
  const saker = mange(10)
  const b = bestilling({ storrelse: { ...INGEN, lopende: 6 } })
  const prove = (
    endring: Partial<Provebestilling>,
    kanLese?: (l: AnsattId, s: SakId) => boolean,
    apne?: (l: AnsattId) => number,
  ) => trekkProve({ ...b, ...endring }, saker, trukket(b, saker), o(kanLese, apne))

  test('sakene deles jevnt', () => {
    const svar = prove({})
    expect(svar.ok && [A, B].map(l => svar.verdi.saker.filter(s => s.leser === l).length)).toEqual([3, 3])
  })
  test('en som har arbeidet i en sak, får den ikke; en annen tar den', () => {
    const egen = trukket(b, saker)[0]?.sakId
    const svar = prove({}, (l, s) => !(l === A && s === egen))
    expect(svar.ok && svar.verdi.saker.find(s => s.sakId === egen)?.leser).toBe(B)
  })
  test('kan ingen lese en sak, trekkes det ikke uten den', () => {
    expect(prove({ lesere: [A] }, l => l !== A)).toEqual({ ok: false, feil: 'prove-leser-har-arbeidet' })
  })
  test('uten leser er det ingen prøve', () => {
    expect(prove({ lesere: [] })).toEqual({ ok: false, feil: 'prove-uten-leser' })
  })
  test('den som trekker, leser ikke, heller ikke sammen med andre', () => {
    for (const lesere of [[LEDER], [A, LEDER]])
      expect(prove({ lesere })).toEqual({ ok: false, feil: 'prove-leser-trekker' })
  })
  test.each<{ apne: Record<string, number>; svar: number[] | string; fordi: string }>([
    { apne: { a: 14, b: 20 }, svar: [6, 0], fordi: 'seks til er tjue; den som har tjue, får ingen' },
    { apne: { a: 15, b: 20 }, svar: 'prove-leser-full', fordi: 'seks til er tjueen' },
    { apne: { a: 19, b: 0 }, svar: [1, 5], fordi: 'resten går til den andre' },
  ])('høyst tjue åpne saker hos hver: $fordi', ({ apne, svar }) => {
    const p = prove({}, undefined, l => apne[l] ?? 0)
    expect(p.ok ? [A, B].map(l => p.verdi.saker.filter(s => s.leser === l).length) : p.feil).toEqual(svar)
  })
  test('taket står i setningen', () => {
    expect(SAKSPROVEAVSLAG['prove-leser-full']).toContain(`flere enn ${FLEST_APNE} saker`)
  })
  test('hvem som leser, endrer aldri hva som trekkes', () => {
    const en = prove({ lesere: [A] })
    const to = prove({ lesere: [B, A] })
    expect(en.ok && to.ok && en.verdi.saker.map(s => s.sakId)).toEqual(
      to.ok && to.verdi.saker.map(s => s.sakId),
    )
  })
  test('frø, størrelse, utvalg og siste dag står i prøven', () => {
    const svar = prove({})
    expect(svar.ok && svar.verdi).toMatchObject({
      fro: 'frø',
      storrelse: { lopende: 6 },
      populasjon: { lag: { lopende: 10, avslag: 0 }, medMangler: 4 },
      trukket: '2026-11-29',
      frist: '2026-12-29',
    })
    expect(populasjon([])).toEqual({ lag: INGEN, medMangler: 0 })
  })
})

describe('leseren er inhabil, og saken gis til en annen', () => {
  const sak = { proveId: 'p' as ProveId, sakId: 's1' as SakId, lesingId: 'l-s1' as LesingId, inhabil: true }
  const ny = { leser: B, lesingId: 'l2' as LesingId }
  const rundt = { dagens: dato('2026-12-20'), trekker: LEDER, apne: 0, kanLese: true }
  test.each([
    { fordi: 'den første kan fortsatt lese', sak: { ...sak, inhabil: false }, feil: 'prove-leser-kan-lese' },
    { fordi: 'lederen selv', ny: { ...ny, leser: LEDER }, feil: 'prove-leser-trekker' },
    {
      fordi: 'hun har arbeidet i saken',
      rundt: { ...rundt, kanLese: false },
      feil: 'prove-leser-har-arbeidet',
    },
    { fordi: 'hun har nok', rundt: { ...rundt, apne: FLEST_APNE }, feil: 'prove-leser-full' },
  ])('$fordi: $feil', ({ feil, ...x }) => {
    expect(byttLeser(x.sak ?? sak, x.ny ?? ny, x.rundt ?? rundt)).toMatchObject({ ok: false, feil })
  })
  test('den nye lesingen er en annen, har sine egne tretti dager, og resten av prøven er som før', () => {
    const kandidater = mange(5)
    const b = bestilling()
    const prove = trekkProve(b, kandidater, trukket(b, kandidater), o())
    const byttet = byttLeser(sak, ny, { ...rundt, apne: FLEST_APNE - 1 })
    if (!prove.ok || !byttet.ok) throw new Error('avvist')
    const forst = foldProve([prove.verdi])
    const [en] = forst?.saker ?? []
    if (!en) throw new Error('ingen sak')
    const etter = foldProve([prove.verdi, { ...byttet.verdi, sakId: en.sakId, forrige: en.lesingId }])
    expect(etter).toEqual({
      ...forst,
      saker: forst?.saker.map(s =>
        s === en ? { ...s, leser: B, lesingId: 'l2', frist: dato('2027-01-19') } : s,
      ),
    })
    expect([LESEDAGER, forst?.saker.every(s => s.frist === forst.frist)]).toEqual([30, true])
  })
})
