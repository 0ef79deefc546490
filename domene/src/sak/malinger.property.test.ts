import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { INDIKATORER, MALTE } from '../indikator/definisjoner.ts'
import { etForlop, spillForlop } from '../testdata/etForlop.ts'
import { FASIT } from '../testdata/indikatorfasit/fasit.ts'
import { stonad } from '../testdata/indikatorfasit/hendelser.ts'
import { enHistorie, spill } from '../testdata/spill.ts'
import type { Verden } from '../testdata/verden.ts'
import { malinger } from './malinger.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Det som kan skje, hva det enn er, og to år slik de kan bli for en familie. De samme for alle indikatorene. */
const verdener = [
  ...fc.sample(enHistorie, { seed: 20261130, numRuns: 200 }).flatMap(h => spill(h).at(-1)?.etter ?? []),
  ...fc.sample(etForlop, { seed: 20261130, numRuns: 200 }).map(spillForlop),
]

const tatt = (v: Verden, indikator: string) =>
  malinger(v.sak)
    .filter(m => m.indikator === indikator)
    .map(m => [m.dato, m.verdi].join(' '))
    .toSorted()

/** Verdiene ja-nei-tallene skal ha hatt begge av, så tellingen ikke bare er enig om ingenting. Resten er i tabellen i `malinger.test.ts`. */
const BEGGE = [
  ...(['forelopig-svar-i-tide', 'barnets-syn', 'fysisk-mote', 'retur', 'gjentatt-nodhjelp'] as const),
  ...(['kartlagt-etter-nodhjelp', 'kvartalssamtale', 'paragraf-17'] as const),
]
/** Brevet bygges utenfor kjernen, og noe Nav skal gjøre innen en dag, er sjeldent her. Tabellen når dem. */
const SJELDNE = ['egen-tekst', 'avtaler-holdt']

test.each(Object.keys(FASIT))('%s er det en ville talt hendelse for hendelse', indikator => {
  const verdier: string[] = []
  for (const v of verdener) {
    const fasit = FASIT[indikator]?.(v) ?? []
    verdier.push(...fasit.map(rad => rad.slice('2026-01-01 '.length)))
    expect(tatt(v, indikator)).toEqual([...fasit].toSorted())
  }
  if (!SJELDNE.includes(indikator)) expect(verdier.length).toBeGreaterThan(20)
  if (BEGGE.some(i => i === indikator)) expect(new Set(verdier)).toEqual(new Set(['0', '1']))
  if (indikator === 'mot-satsen') expect(new Set(verdier)).toEqual(new Set(['0', '1', '2']))
  if (indikator === 'langvarig-med-barn') expect(Math.max(...verdier.map(Number))).toBeGreaterThan(6)
})

test('hver indikator som måles, har en egen telling', () => {
  expect(Object.keys(FASIT).toSorted()).toEqual(MALTE.toSorted())
})

test('hver måling har sin egen enhet, og hører til en indikator som er definert', () => {
  for (const { sak } of verdener) {
    const alle = malinger(sak)
    expect(new Set(alle.map(m => `${m.indikator}/${m.enhet}`)).size).toBe(alle.length)
    expect(alle.filter(m => !MALTE.includes(m.indikator))).toEqual([])
  }
  expect(INDIKATORER.length).toBeGreaterThan(MALTE.length)
})

test('ingen vedtak om stønad er fattet der § 19 mangler: det sperrer, så V4 og paragraf-19 kan ikke vise det', () => {
  const vedtak = verdener.flatMap(stonad)
  const mangler = vedtak.filter(f =>
    f.kontroller.resultater.some(r => r.kontroll === 'V4' && r.resultat.utfall === 'mangler'),
  )
  const nei = vedtak.filter(f => f.innhold.utfall === 'avslatt')
  expect([mangler.length, vedtak.length > 500, nei.length > 10]).toEqual([0, true, true])
})

test('de samme hendelsene gir de samme målingene, uansett når de leses', () => {
  for (const { sak } of verdener.slice(0, 50)) expect(malinger({ ...sak })).toEqual(malinger(sak))
})
