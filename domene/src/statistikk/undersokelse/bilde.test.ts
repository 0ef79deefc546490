import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maned } from '../../felles/dato.ts'
import { angriper } from '../../testdata/angrep.ts'
import { PAASTANDER, SKALA, type Svar, UENIG } from '../../undersokelse/sporsmal.ts'
import { andelAv, type Kategori, undersokelsesbilde } from './bilde.ts'
import { erTrygt } from './inndeling.ts'

const svar = (k: Kategori, h: Kategori, t: Kategori, brev: Partial<Svar> = {}): Svar => {
  const som = (x: Kategori) => (x === 'ikke-svart' ? null : x)
  return { kartlegging: som(k), hensyn: som(h), tilstrekkelig: som(t), leser: null, brevet: null, ...brev }
}
const mange = (n: number, s: Svar): readonly Svar[] => Array.from({ length: n }, () => s)
const bildet = (...s: readonly (readonly Svar[])[]) =>
  undersokelsesbilde({ fra: maned('2026-01'), til: maned('2026-02'), svar: s.flat() })
const deler = (d: readonly { kategorier: readonly string[]; antall: number }[] | null | undefined) =>
  d?.filter(x => x.antall > 0).map(x => `${x.kategorier.join('+')} ${x.antall}`) ?? null

describe('påstandene', () => {
  test.each([
    {
      fordi: 'alle delene har minst fem: hele skalaen',
      s: (['1', '2', '3', '4', '5', 'vet-ikke', 'ikke-svart'] as const).flatMap(k =>
        mange(5, svar(k, '3', '3')),
      ),
      vist: ['1 5', '2 5', '3 5', '4 5', '5 5', 'vet-ikke 5', 'ikke-svart 5'],
    },
    {
      fordi: 'fire hoppet over: de står sammen med dem som ikke vet',
      s: [
        ...mange(6, svar('1', '3', '3')),
        ...mange(6, svar('vet-ikke', '3', '3')),
        ...mange(4, svar('ikke-svart', '3', '3')),
      ],
      vist: ['1 6', 'vet-ikke+ikke-svart 10'],
    },
    {
      fordi: 'fire helt uenige: 1 og 2 slås sammen, slik rapporten gjør',
      s: [
        ...mange(4, svar('1', '3', '3')),
        ...mange(6, svar('2', '3', '3')),
        ...mange(5, svar('5', '3', '3')),
      ],
      vist: ['1+2 10', '4+5 5'],
    },
    {
      fordi: 'fire verken eller, og ingen som ikke vet: bare uenig og resten',
      s: [
        ...mange(9, svar('1', '3', '3')),
        ...mange(4, svar('3', '3', '3')),
        ...mange(5, svar('5', '3', '3')),
      ],
      vist: ['1+2 9', '3+4+5+vet-ikke+ikke-svart 9'],
    },
    {
      fordi: 'fire uenige: figuren vises ikke',
      s: [...mange(4, svar('1', '3', '3')), ...mange(30, svar('5', '3', '3'))],
      vist: null,
    },
  ])('$fordi', ({ s, vist }) => expect(deler(bildet(s).paastander.kartlegging)).toEqual(vist))
})

describe('krysstabellene', () => {
  test('figur 4 og 5 deler dem som var uenige, fra alle de andre', () => {
    const b = bildet(
      mange(20, svar('1', '1', '2')),
      mange(12, svar('1', '4', '2')),
      mange(20, svar('4', '4', '5')),
    )
    expect(deler(b.etterKartlegging?.egen)).toEqual(['1+2 32'])
    expect(deler(b.etterKartlegging?.resten)).toEqual(['4+5 20'])
    expect(deler(b.etterHensyn?.egen)).toEqual(['1+2 20'])
    expect(deler(b.etterBegge?.egen)).toEqual(['2 20'])
    expect(deler(b.etterBegge?.resten)).toEqual(['2 12', '5 20'])
  })

  test('figur 5 vises ikke når den sammen med figur 1 sier at tre bare var uenige i det ene', () => {
    const b = bildet(
      mange(20, svar('1', '1', '2')),
      mange(3, svar('1', '4', '2')),
      mange(20, svar('4', '4', '5')),
    )
    expect(b.etterKartlegging).not.toBeNull()
    expect(b.etterBegge).toBeNull()
  })
})

test('brevet: de som leser, og hva de sier om det', () => {
  const ja = (brevet: Svar['brevet']) => svar('3', '3', '3', { leser: 'ja', brevet })
  const b = bildet(
    mange(9, ja('standardtekst')),
    mange(6, ja('gjenspeiler')),
    mange(5, svar('3', '3', '3', { leser: 'nei' })),
  )
  expect(deler(b.brevet)).toEqual(['gjenspeiler 6', 'standardtekst 9', 'leser-ikke 5'])
})

test('andelen er av alle som svarte, og mangler når delen ikke er vist for seg', () => {
  const b = bildet(
    mange(9, svar('1', '3', '3')),
    mange(4, svar('3', '3', '3')),
    mange(7, svar('5', '3', '3')),
  )
  const d = b.paastander.kartlegging ?? []
  expect(andelAv<Kategori>(d, ['1', '2'])).toMatchObject({ antall: 9, andel: 0.45 })
  expect(andelAv<Kategori>(d, ['4', '5'])).toBeNull()
})

/* Angriperen kjenner alle figurene, og vet at delene legges sammen. Hun leter etter en gruppe på én til fire som svarte noe bestemt. */
describe('ingen figur, og ingen forskjell mellom figurer, peker på noen', () => {
  const K = [...SKALA, 'ikke-svart'] as const
  const ATOMER = K.flatMap(k => K.flatMap(h => K.map(t => ({ kartlegging: k, hensyn: h, tilstrekkelig: t }))))
  type Atom = (typeof ATOMER)[number]
  const uenig = (k: Kategori) => k !== 'ikke-svart' && UENIG.includes(k)
  const atomet = (s: Svar): Atom => ({
    kartlegging: s.kartlegging ?? 'ikke-svart',
    hensyn: s.hensyn ?? 'ikke-svart',
    tilstrekkelig: s.tilstrekkelig ?? 'ikke-svart',
  })
  const GRUPPER: readonly ((a: Atom) => boolean)[] = [
    () => true,
    a => uenig(a.kartlegging),
    a => !uenig(a.kartlegging),
    a => uenig(a.hensyn),
    a => !uenig(a.hensyn),
    a => uenig(a.kartlegging) && uenig(a.hensyn),
    a => !(uenig(a.kartlegging) && uenig(a.hensyn)),
    a => uenig(a.kartlegging) && !uenig(a.hensyn),
    a => !uenig(a.kartlegging) && uenig(a.hensyn),
    a => !uenig(a.kartlegging) && !uenig(a.hensyn),
  ]
  const BITER: readonly (readonly Kategori[])[] = [
    ...K.map(k => [k]),
    ['1', '2'],
    ['4', '5'],
    ['vet-ikke', 'ikke-svart'],
    ['3', 'vet-ikke', 'ikke-svart'],
    [...K],
  ]
  const kat = fc.constantFrom<Kategori>('1', '1', '1', '2', '2', '3', '4', '5', '5', 'vet-ikke', 'ikke-svart')
  const ulik = fc
    .integer({ min: 1, max: 9 })
    .chain(n => fc.tuple(kat, kat, kat).map(([k, h, t]) => mange(n, svar(k, h, t))))

  test('heller ikke når de legges oppå hverandre', () => {
    let sma = 0
    let viste = 0
    let figur5 = 0
    fc.assert(
      fc.property(fc.array(ulik, { minLength: 1, maxLength: 14 }), valg => {
        const alle = valg.flat()
        fc.pre(alle.length >= 5)
        const b = bildet(alle)
        const [, ku, ki, hu, hi, bu, bi] = GRUPPER as [never, ...((a: Atom) => boolean)[]]
        const vist = [
          ...PAASTANDER.flatMap(p =>
            (b.paastander[p] ?? []).map(d => ({ n: d.antall, er: (a: Atom) => d.kategorier.includes(a[p]) })),
          ),
          ...(
            [
              [b.etterKartlegging, ku, ki],
              [b.etterHensyn, hu, hi],
              [b.etterBegge, bu, bi],
            ] as const
          ).flatMap(([kryss, egen, resten]) =>
            (
              [
                [kryss?.egen ?? [], egen],
                [kryss?.resten ?? [], resten],
              ] as const
            ).flatMap(([ds, inne]) =>
              ds.map(d => ({
                n: d.antall,
                er: (a: Atom) => inne?.(a) === true && d.kategorier.includes(a.tilstrekkelig),
              })),
            ),
          ),
          { n: alle.length, er: () => true },
        ]
        viste += vist.length
        if (b.etterBegge) figur5++
        const regnUt = angriper(
          ATOMER,
          vist.map(v => ({ hvilke: v.er, antall: v.n })),
        )
        const atomer = alle.map(atomet)
        for (const gruppe of GRUPPER)
          for (const p of PAASTANDER)
            for (const bit of BITER) {
              // Svarene på de to første påstandene er ikke krysset med noe annet enn dem som var uenige.
              const inne = (a: Atom) => gruppe(a) && bit.includes(a[p])
              const antall = atomer.filter(inne).length
              if (erTrygt(antall)) continue
              sma++
              expect(regnUt(inne), `${p} ${bit.join('+')}: ${antall}`).toBeNull()
            }
      }),
      { numRuns: 150, seed: 20261129 },
    )
    // Ellers prøvde den ingenting.
    expect(sma).toBeGreaterThan(1000)
    expect(viste).toBeGreaterThan(1000)
    expect(figur5).toBeGreaterThan(20)
  }, 60_000)
})
