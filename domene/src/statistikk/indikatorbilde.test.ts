import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato, leggTilDager } from '../felles/dato.ts'
import { DEFINISJONER, MALTE, type MaltIndikator } from '../indikator/definisjoner.ts'
import type { Maling } from '../indikator/maling.ts'
import { indikatorserie, midten, type Periodetall } from './indikatorbilde.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { manederI, type Tertial } from './tertial.ts'

const maling = (
  sak: number,
  verdi: number,
  dag = '2026-02-10',
  i: MaltIndikator = 'kvartalssamtale',
): Maling => ({
  indikator: i,
  sakId: `s${sak}`,
  enhet: `${sak}/${dag}/${verdi}`,
  dato: dato(dag),
  verdi,
})
const mange = (antall: number, verdi: number, dag?: string, fra = 0, i?: MaltIndikator) =>
  Array.from({ length: antall }, (_, n) => maling(fra + n, verdi, dag, i))
const andel = (m: readonly Maling[], ar = 2026) => indikatorserie('kvartalssamtale', m, [ar])
const kort = (t: Periodetall | undefined) => (t?.status === 'vises' ? [t.deler[0], t.antall] : t?.status)
const tertialene = (m: readonly Maling[]) => andel(m).tertialer.map(t => kort(t.tall))
const aret = (m: readonly Maling[]) => kort(andel(m).ar[0]?.tall)

describe('små tall', () => {
  test.each([
    {
      hva: 'ingenting',
      m: [],
      vist: ['ingen', 'ingen', 'ingen'],
      ar: 'ingen',
      fordi: 'det er ingenting å telle',
    },
    { hva: 'én', m: mange(1, 1), vist: ['for-fa', 'ingen', 'ingen'], ar: 'for-fa', fordi: 'én er noen' },
    {
      hva: 'fem av fem',
      m: mange(5, 1),
      vist: [[5, 5], 'ingen', 'ingen'],
      ar: [5, 5],
      fordi: 'grensen er fem, og at ingen er igjen, peker ikke på noen',
    },
    {
      hva: 'fire av ni',
      m: [...mange(4, 1), ...mange(5, 0, undefined, 10)],
      vist: ['for-fa', 'ingen', 'ingen'],
      ar: 'for-fa',
      fordi: 'fire kan være noen man kjenner',
    },
    {
      hva: 'fem av ni',
      m: [...mange(5, 1), ...mange(4, 0, undefined, 10)],
      vist: ['for-fa', 'ingen', 'ingen'],
      ar: 'for-fa',
      fordi: 'resten er fire',
    },
    {
      hva: 'ti barn i fire familier',
      m: [...mange(4, 1), ...mange(4, 1, '2026-02-11'), ...mange(2, 1, '2026-02-12')],
      vist: ['for-fa', 'ingen', 'ingen'],
      ar: 'for-fa',
      fordi: 'det er familiene som kan kjennes igjen',
    },
    {
      hva: 'tre i januar, seks i mai, åtte i oktober',
      m: [...mange(3, 1), ...mange(6, 1, '2026-05-10', 10), ...mange(8, 1, '2026-10-10', 20)],
      vist: ['for-fa', 'for-fa', [8, 8]],
      ar: [17, 17],
      fordi: 'året minus de to andre ville vært tre, så den minste andre skjules også',
    },
    {
      hva: 'to og to i samme familier, og åtte',
      m: [...mange(4, 1), ...mange(4, 1, '2026-05-10'), ...mange(8, 1, '2026-10-10', 20)],
      vist: ['for-fa', 'for-fa', 'for-fa'],
      ar: [16, 16],
      fordi: 'åtte barn i fire familier er fortsatt fire familier',
    },
  ])('$hva, fordi $fordi', ({ m, vist, ar }) => {
    expect([tertialene(m), aret(m)]).toEqual([vist, ar])
  })
})

test.each([
  { tall: [3], midt: 3, fordi: 'én står i midten' },
  { tall: [1, 40, 3], midt: 3, fordi: 'den i midten, uansett hvor langt unna den siste er' },
  { tall: [1, 2, 4, 9], midt: 3, fordi: 'mellom de to i midten' },
  { tall: [1, 2], midt: 2, fordi: 'rundet opp' },
])('midten av $tall er $midt, fordi $fordi', ({ tall, midt }) => {
  expect(midten(tall)).toBe(midt)
})

test('dager vises som det midterste, og bare fra perioden', () => {
  const m = [1, 5, 9, 20, 60].map((d, i) => maling(i, d, '2026-02-10', 'dager-til-vedtak'))
  const serie = indikatorserie(
    'dager-til-vedtak',
    [...m, maling(9, 999, '2025-12-31', 'dager-til-vedtak')],
    [2026],
  )
  expect(serie.tertialer[0]?.tall).toEqual({ status: 'vises', antall: 5, deler: [], midt: 9 })
})

test('hver indikator har en definisjon med alt en leser trenger, og ingen av dem er tom', () => {
  for (const [id, d] of Object.entries(DEFINISJONER)) {
    const felt = [d.teller, d.nevner, d.dag, d.sierIkke, d.kilde]
    expect([id, felt.filter(f => f.trim().length < 10)]).toEqual([id, []])
    expect([id, d.krav.length > 0]).toEqual([id, true])
  }
})

const enMaling = fc.record({
  indikator: fc.constantFrom(...MALTE),
  sakId: fc.integer({ min: 0, max: 24 }).map(n => `s${n}`),
  enhet: fc.uuid(),
  dato: fc.integer({ min: 0, max: 1090 }).map(n => leggTilDager(dato('2024-01-01'), n)),
  verdi: fc.integer({ min: 0, max: 2 }),
})
const AR = [2024, 2025, 2026]
const iTertialet = (m: Maling, t: Tertial) => {
  const { ar, fra, til } = manederI(t)
  const [a, maned] = m.dato.split('-').map(Number)
  return a === ar && (maned ?? 0) >= fra && (maned ?? 0) <= til
}

test('et tall som vises, er det en ville talt for hånd', () => {
  fc.assert(
    fc.property(fc.array(enMaling, { maxLength: 150 }), alle => {
      for (const i of MALTE)
        for (const { periode, tall } of indikatorserie(i, alle, AR).tertialer) {
          if (tall.status !== 'vises') continue
          const med = alle.filter(m => m.indikator === i && iTertialet(m, periode))
          expect(tall.antall).toBe(med.length)
          for (const [n, antall] of tall.deler.entries()) {
            const verdi = tall.deler.length === 1 ? 1 : n
            expect(antall).toBe(med.filter(m => m.verdi === verdi).length)
          }
        }
    }),
  )
})

/** Ett tertial med null til fjorten familier, så noen er store nok til å vises og noen ikke. */
const etTertial = fc.array(
  fc.record({ sak: fc.integer({ min: 0, max: 60 }), verdi: fc.constantFrom(0, 1, 1, 1, 2) }),
  { maxLength: 14, size: 'max' },
)
test('ingen gruppe på en til fire familier vises, og ingen kan regnes ut av året og det som vises', () => {
  let sma = 0
  fc.assert(
    fc.property(fc.constantFrom(...MALTE), fc.tuple(etTertial, etTertial, etTertial), (i, tre) => {
      const alle = tre.map((rader, t) =>
        rader.map((r, n) => maling(r.sak, r.verdi, `2026-${['02', '06', '10'][t]}-${10 + n}`, i)),
      )
      const { tertialer, ar } = indikatorserie(i, alle.flat(), [2026])
      const skjult = alle.filter((_, t) => tertialer[t]?.tall.status === 'for-fa')
      const vist = alle.filter(t => !skjult.includes(t))
      const arVises = ar[0]?.tall.status !== 'for-fa'
      if (arVises && skjult.length > 0) sma++
      for (const gruppe of [...vist, ...(arVises ? [skjult.flat()] : [])])
        for (const g of delene(i, gruppe)) {
          const familier = new Set(g.map(m => m.sakId)).size
          expect(familier === 0 || familier >= MINSTE_TALL, `${i}: ${familier}`).toBe(true)
        }
    }),
    { numRuns: 1000, seed: 20261129 },
  )
  expect(sma).toBeGreaterThan(100)
})

/** Alt en leser kan skille: alle, de som er med i telleren, og resten. */
const delene = (i: MaltIndikator, m: readonly Maling[]): readonly (readonly Maling[])[] =>
  DEFINISJONER[i].form === 'andel' ? [m, m.filter(x => x.verdi === 1), m.filter(x => x.verdi !== 1)] : [m]
