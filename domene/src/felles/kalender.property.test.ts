import Holidays from 'date-holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dagerMellom, dagnummer, dato, fraDagnummer } from './dato.ts'
import { erHelligdag, erVirkedag, fristForBorger, nesteVirkedag } from './kalender.ts'

const FRA = dagnummer(dato('2015-01-01'))
const TIL = dagnummer(dato('2045-12-31'))
const enDato = fc.integer({ min: FRA, max: TIL }).map(fraDagnummer)

const norge = new Holidays('NO')
const fasit = new Set(
  Array.from({ length: 31 }, (_, i) => norge.getHolidays(2015 + i))
    .flat()
    .filter(dag => dag.type === 'public')
    .map(dag => dag.date.slice(0, 10)),
)

test('helligdagene er de samme som i date-holidays i 10 000 datoer mellom 2015 og 2045', () => {
  fc.assert(
    fc.property(enDato, d => erHelligdag(d) === fasit.has(d)),
    { numRuns: 10_000 },
  )
})

test('hver dag i fasiten er helligdag hos oss, og ingen andre', () => {
  const vare = Array.from({ length: TIL - FRA + 1 }, (_, i) => fraDagnummer(FRA + i)).filter(erHelligdag)
  expect(vare).toEqual([...fasit].sort())
})

test('en frist for borgeren ender på en virkedag, aldri før loven sier, og høyst fem dager etter', () => {
  fc.assert(
    fc.property(enDato, d => {
      const frist = fristForBorger(d)
      return erVirkedag(frist) && frist >= d && dagerMellom(d, frist) <= 5
    }),
  )
})

test('neste virkedag er den første virkedagen etter dagen', () => {
  fc.assert(
    fc.property(enDato, d => {
      const neste = nesteVirkedag(d)
      const mellom = Array.from({ length: dagerMellom(d, neste) - 1 }, (_, i) =>
        fraDagnummer(dagnummer(d) + 1 + i),
      )
      return neste > d && erVirkedag(neste) && !mellom.some(erVirkedag)
    }),
  )
})
