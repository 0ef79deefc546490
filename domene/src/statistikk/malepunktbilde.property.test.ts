import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Malepunkt } from '../kontroll/malepunkt.ts'
import { angriper, type Vist } from '../testdata/angrep.ts'
import { iUtvalg, malepunktbilde, UTVALG, type Utvalg } from './malepunktbilde.ts'
import { DELER, type Del, type Kontrollert } from './malepunktgrupper.ts'
import { MINSTE_TALL } from './smaTall.ts'

/** En rute angriperen kan tenke seg: hvem familien er, måneden, og det som ble sagt om hvert av punktene. */
type Rute = {
  readonly maned: string
  readonly forste: boolean
  readonly avslag: boolean
  readonly barn: number
  readonly sagt: Readonly<Partial<Record<Malepunkt, Del>>>
}

const MANEDER = ['2026-09', '2026-10', '2026-11', '2026-12'] as const
const erLite = (n: number): boolean => n > 0 && n < MINSTE_TALL
const AKTUELLE = DELER.filter(d => d !== 'ikke-aktuelt')

const ruterFor = (sagt: readonly Rute['sagt'][], barn: readonly number[]): readonly Rute[] =>
  MANEDER.flatMap(maned =>
    [true, false].flatMap(forste =>
      [true, false].flatMap(avslag =>
        barn.flatMap(b => sagt.map(s => ({ maned, forste, avslag, barn: b, sagt: s }))),
      ),
    ),
  )

/** Rutene som har noen i seg, og hvor mange. Få og små, så tallene ligger der de er farlige. */
const familier = (ruter: readonly Rute[]) =>
  fc.array(fc.record({ rute: fc.constantFrom(...ruter), antall: fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 20) }), {
    minLength: 1,
    maxLength: 9,
  })
type Familier = readonly { readonly rute: Rute; readonly antall: number }[]

const somRader = (f: Familier): readonly Kontrollert[] =>
  f.flatMap(({ rute: r, antall }, i) =>
    Array.from({ length: antall }, (_, n) => ({
      sakId: `s${i}-${n}`,
      dato: dato(`${r.maned}-10`),
      fattet: `${r.maned}-10T09:00:00.000Z`,
      forste: r.forste,
      avslag: r.avslag,
      barn: r.barn,
      utgave: 1,
      funn: Object.fromEntries(
        Object.entries(r.sagt).map(([p, d]) => [p, d === 'lest' ? 'krever-skjonn' : d]),
      ),
      bekreftet: (Object.keys(r.sagt) as Malepunkt[]).filter(p => r.sagt[p] === 'lest'),
    })),
  )

/** Det angriperen ser på: hvilke punkter, i hvilke utvalg, og om månedene er med. */
type Syn = {
  readonly punkter: readonly Malepunkt[]
  readonly utvalg: readonly Utvalg[]
  readonly maneder: boolean
}
const ALT = { utvalg: UTVALG, maneder: true } as const

const iDel = (p: Malepunkt, deler: readonly Del[]) => (r: Rute) => deler.includes(r.sagt[p] as Del)
const begge = (a: (r: Rute) => boolean, b: (r: Rute) => boolean) => (r: Rute) => a(r) && b(r)

/** Alt siden viser om punktene. */
function altSomErVist(rader: readonly Kontrollert[], syn: Syn): readonly Vist<Rute>[] {
  const vist: Vist<Rute>[] = []
  for (const u of syn.utvalg) {
    const bilde = malepunktbilde(rader, '2026-3', u)
    if (bilde.antall !== null) vist.push({ hvilke: iUtvalg[u], antall: bilde.antall })
    for (const { malepunkt, grupper, maneder } of bilde.punkter) {
      if (!syn.punkter.includes(malepunkt)) continue
      for (const g of grupper ?? [])
        vist.push({ hvilke: begge(iUtvalg[u], iDel(malepunkt, g.deler)), antall: g.antall })
      for (const { maned, mangler, av } of (syn.maneder && maneder) || []) {
        if (mangler === null || av === null) continue
        const iManeden = (r: Rute) => r.maned === maned
        vist.push({ hvilke: begge(iManeden, iDel(malepunkt, ['mangler'])), antall: mangler })
        vist.push({ hvilke: begge(iManeden, iDel(malepunkt, AKTUELLE)), antall: av })
      }
    }
  }
  return vist
}

type Mal = { readonly navn: string; readonly inne: (r: Rute) => boolean }

/** Det som ikke skal kunne regnes ut når det er lite: hver del av hvert punkt, i hvert utvalg og hver måned. */
const malene = ({ punkter, utvalg, maneder }: Syn): readonly Mal[] =>
  punkter.flatMap(p =>
    DELER.flatMap(del =>
      utvalg.flatMap(u =>
        [undefined, ...(maneder ? MANEDER : [])].map(m => ({
          navn: `${p} ${del} ${u} ${m ?? ''}`,
          inne: begge(begge(iUtvalg[u], iDel(p, [del])), r => m === undefined || r.maned === m),
        })),
      ),
    ),
  )

type Prove = {
  readonly ruter: readonly Rute[]
  readonly syn: Syn
  readonly numRuns: number
  /** Mer som ikke skal kunne regnes ut. */
  readonly flere?: readonly Mal[]
  /** Familier som har vært funnet før. */
  readonly igjen?: readonly Familier[]
}

/** Prøver mot mange kontorer, og sier fra hvis det ikke var noe å finne. */
function ingenKanRegneUt({ ruter, syn, numRuns, flere = [], igjen = [] }: Prove): void {
  let [sma, viste] = [0, 0]
  fc.assert(
    fc.property(familier(ruter), f => {
      const vist = altSomErVist(somRader(f), syn)
      const regnUt = angriper(ruter, vist)
      viste += vist.length
      for (const { navn, inne } of [...malene(syn), ...flere]) {
        if (!erLite(f.reduce((n, x) => n + (inne(x.rute) ? x.antall : 0), 0))) continue
        sma++
        expect(regnUt(inne), navn).toBeNull()
      }
    }),
    { numRuns, seed: 20261129, examples: igjen.map(f => [[...f]] as const) },
  )
  // Ellers prøvde den ingenting.
  expect([sma > 2 * numRuns, viste > 2 * numRuns]).toEqual([true, true])
}

/** Alle det ikke er aktuelt for, er i utvalget: da skjuler en gruppe som er tom i resten, ingenting. */
const ALLE_UAKTUELLE_I_UTVALGET: Familier = (
  [
    [true, 'krever-skjonn', 'lest', 5],
    [true, 'lest', 'krever-skjonn', 1],
    [true, 'ikke-aktuelt', 'ikke-aktuelt', 6],
    [false, 'mangler', 'ingen-mangel-funnet', 6],
    [false, 'lest', 'ingen-mangel-funnet', 1],
    [false, 'krever-skjonn', 'mangler', 1],
    [false, 'lest', 'mangler', 20],
  ] as const
).map(([forste, k1, k2, antall]) => ({
  rute: { maned: MANEDER[0], forste, avslag: true, barn: 1, sagt: { K1: k1, K2: k2 } },
  antall,
}))

describe('ingen tabell, og ingen forskjell mellom tabeller, gir et lite tall', () => {
  const K1 = DELER.map(d => ({ K1: d }))
  test('ett målepunkt, i alle utvalgene og alle månedene', () => {
    ingenKanRegneUt({ ruter: ruterFor(K1, [1, 4]), syn: { punkter: ['K1'], ...ALT }, numRuns: 250 })
  })

  const K1ogK2 = [
    { K1: 'ikke-aktuelt', K2: 'ikke-aktuelt' } as const,
    ...AKTUELLE.flatMap(k1 => AKTUELLE.map(k2 => ({ K1: k1, K2: k2 }))),
  ]
  test.each([
    { hva: 'perioden og månedene', utvalg: ['alle'], maneder: true },
    { hva: 'et utvalg og resten', utvalg: ['alle', 'forste', 'lopende'], maneder: false },
  ] as const)('to målepunkter som er aktuelle for de samme familiene: $hva', ({ utvalg, maneder }) => {
    const syn = { punkter: ['K1', 'K2'], utvalg, maneder } as const
    ingenKanRegneUt({ ruter: ruterFor(K1ogK2, [1]), syn, numRuns: 200, igjen: [ALLE_UAKTUELLE_I_UTVALGET] })
  })

  const OogO1 = [
    { O: 'ikke-aktuelt', O1: 'ikke-aktuelt' } as const,
    { O: 'mangler', O1: 'mangler' } as const,
    ...(['mangler', 'krever-skjonn'] as const).map(O1 => ({ O: 'krever-skjonn' as const, O1 })),
    ...(['ingen-mangel-funnet', 'lest'] as const).flatMap(O =>
      (['mangler', 'krever-skjonn', 'ingen-mangel-funnet'] as const).map(O1 => ({ O, O1 })),
    ),
  ]
  test('kravet om oppfølging og en del av det, også trukket fra hverandre', () => {
    const mangler = {
      navn: 'O1 mangler, men ikke O',
      inne: (r: Rute) => iDel('O1', ['mangler'])(r) && !iDel('O', ['mangler'])(r),
    }
    const gjort = {
      navn: 'O gjort, men ikke O1',
      inne: (r: Rute) =>
        iDel('O', ['ingen-mangel-funnet', 'lest'])(r) && !iDel('O1', ['ingen-mangel-funnet'])(r),
    }
    const syn = { punkter: ['O', 'O1'], ...ALT } as const
    ingenKanRegneUt({ ruter: ruterFor(OogO1, [1]), syn, numRuns: 250, flere: [mangler, gjort] })
  })
})
