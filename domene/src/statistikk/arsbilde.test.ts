import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { angriper, type Vist } from '../testdata/angrep.ts'
import { arsbilde } from './arsbilde.ts'
import { malepunktbilde } from './malepunktbilde.ts'
import { DELER, type Del, type Kontrollert } from './malepunktgrupper.ts'
import type { Tertial } from './tertial.ts'

const TERTIALER: readonly Tertial[] = ['2026-1', '2026-2', '2026-3']
const MANED: Readonly<Record<string, string>> = { '2026-1': '02', '2026-2': '06', '2026-3': '10' }
type Antall = Readonly<Partial<Record<Del, number>>>

const rader = (perTertial: readonly Antall[]): readonly Kontrollert[] =>
  perTertial.flatMap((antall, i) => {
    const p = TERTIALER[i] ?? '2026-1'
    return DELER.flatMap(d =>
      Array.from({ length: antall[d] ?? 0 }, (_, n) => ({
        sakId: `${p}-${d}-${n}`,
        dato: dato(`2026-${MANED[p]}-10`),
        fattet: `2026-${MANED[p]}-10T09:00:00.000Z`,
        forste: false,
        avslag: false,
        barn: 1,
        utgave: 1,
        funn: { V5: d === 'lest' ? ('krever-skjonn' as const) : d },
        ...(d === 'lest' ? { bekreftet: ['V5' as const] } : {}),
      })),
    )
  })
const V5 = (perTertial: readonly Antall[]) => {
  const r = rader(perTertial)
  const p = arsbilde(TERTIALER.map(x => malepunktbilde(r, x))).find(x => x.malepunkt === 'V5')
  if (!p) throw new Error('V5 mangler')
  return p
}

test('tertialene legges sammen, del for del, når hver del står alene i dem alle', () => {
  const p = V5([
    { mangler: 6, 'ingen-mangel-funnet': 10 },
    { mangler: 5, 'ingen-mangel-funnet': 7 },
    { mangler: 9, 'ingen-mangel-funnet': 8 },
  ])
  expect(p.samlet?.filter(g => g.antall > 0)).toEqual([
    { deler: ['mangler'], antall: 20 },
    { deler: ['ingen-mangel-funnet'], antall: 25 },
  ])
})

test('deler som er slått sammen i ett tertial, er slått sammen i summen', () => {
  const p = V5([{ mangler: 2, 'ingen-mangel-funnet': 10 }, { mangler: 8, 'ingen-mangel-funnet': 9 }, {}])
  expect(p.samlet?.filter(g => g.antall > 0)).toEqual([
    { deler: ['mangler', 'ingen-mangel-funnet'], antall: 29 },
  ])
})

test('et tertial som er skjult, er ikke med i summen, og det sies', () => {
  const p = V5([{ mangler: 3 }, { mangler: 8, 'ingen-mangel-funnet': 9 }, {}])
  expect([p.utelatt, p.samlet?.find(g => g.deler[0] === 'mangler')?.antall]).toEqual([['2026-1'], 8])
})

test('et år der alt er skjult, har ingen sum', () => {
  expect(V5([{ mangler: 3 }, { mangler: 1 }, { 'ingen-mangel-funnet': 4 }]).samlet).toBeNull()
})

test('året ved siden av tertialene gir aldri et lite tall', () => {
  const antall = fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 6, 9, 20)
  const ett = fc.record(Object.fromEntries(DELER.map(d => [d, antall])) as Record<Del, typeof antall>)
  const ruter = TERTIALER.flatMap(p => DELER.map(d => ({ p, d })))
  fc.assert(
    fc.property(fc.tuple(ett, ett, ett), alle => {
      const bilde = V5(alle)
      const vist: Vist<(typeof ruter)[number]>[] = [
        ...bilde.tertialer.flatMap(t =>
          (t.grupper ?? []).map(g => ({
            hvilke: (r: (typeof ruter)[number]) => r.p === t.periode && g.deler.includes(r.d),
            antall: g.antall,
          })),
        ),
        ...(bilde.samlet ?? []).map(g => ({
          hvilke: (r: (typeof ruter)[number]) => !bilde.utelatt.includes(r.p) && g.deler.includes(r.d),
          antall: g.antall,
        })),
      ]
      const regnUt = angriper(ruter, vist)
      for (const [i, p] of TERTIALER.entries())
        for (const d of DELER) {
          const n = alle[i]?.[d] ?? 0
          if (n > 0 && n < 5)
            expect(
              regnUt(r => r.p === p && r.d === d),
              `${p} ${d}`,
            ).toBeNull()
        }
    }),
    { numRuns: 300, seed: 20261130 },
  )
})
