import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { familieneI } from './malepunktbilde.ts'
import { type Tertial, tertialFor } from './tertial.ts'

const vedtak = fc.record({
  sakId: fc.constantFrom('a', 'b', 'c'),
  dag: fc.integer({ min: 1, max: 28 }),
  maned: fc.constantFrom('08', '09', '10', '12'),
  time: fc.integer({ min: 7, max: 21 }),
  barn: fc.integer({ min: 0, max: 2 }),
})
/** Tidspunktet er entydig, slik det er i en strøm: hvert vedtak har sitt eget millisekund. */
const rader = fc.array(vedtak, { maxLength: 14 }).map(alle =>
  alle.map(({ dag, maned, time, ...v }, i) => {
    const d = `2026-${maned}-${String(dag).padStart(2, '0')}`
    const fattet = `${d}T${String(time).padStart(2, '0')}:00:00.${String(i).padStart(3, '0')}Z`
    return { ...v, dato: dato(d), fattet }
  }),
)

type Vedtak = Parameters<typeof familieneI>[0][number]
/** Langsomt og opplagt: vedtaket ingen andre i familien og perioden kom etter. */
const taltSakte = (alle: readonly Vedtak[], periode: Tertial) =>
  alle.filter(
    v =>
      v.barn > 0 &&
      tertialFor(v.dato) === periode &&
      !alle.some(
        w => w.sakId === v.sakId && w.barn > 0 && tertialFor(w.dato) === periode && w.fattet > v.fattet,
      ),
  )

test('familiens siste vedtak i perioden er det samme som talt sakte, uansett rekkefølge', () => {
  let flere = 0
  fc.assert(
    fc.property(rader, fc.infiniteStream(fc.nat()), (alle, tall) => {
      const stokket = alle
        .map(v => ({ v, n: tall.next().value }))
        .toSorted((a, b) => a.n - b.n)
        .map(x => x.v)
      for (const periode of ['2026-2', '2026-3'] as const) {
        const ventet = taltSakte(alle, periode)
        if (alle.length > ventet.length + 3) flere++
        expect(new Set(familieneI(stokket, periode))).toEqual(new Set(ventet))
      }
    }),
    { numRuns: 500, seed: 20261130 },
  )
  // Ellers hadde ingen familie flere vedtak å velge mellom.
  expect(flere).toBeGreaterThan(200)
})
