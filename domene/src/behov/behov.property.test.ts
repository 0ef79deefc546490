import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { oppgaver } from '../sak/oppgaver.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enKommandoAv } from '../testdata/kommandoer.ts'
import { type Historie, type Steg, spill } from '../testdata/spill.ts'
import type { Behov } from './tilstand.ts'

// Maskinen er delt med andre: fristen er for den, ikke for koden.
vi.setConfig({ testTimeout: 60_000 })

const kommando = (k: fc.Arbitrary<SakKommando>) =>
  fc.record({ slag: fc.constant('kommando' as const), kommando: k, hvem: fc.nat({ max: 99 }) })
/** Uten det som nesten aldri treffer, så behovene finnes. */
const meld = enKommandoAv('meldBehov').map(k => {
  const { fra: _, soknadId: __, ...resten } = k as Extract<SakKommando, { type: 'meldBehov' }>
  return resten
})
const steg: fc.Arbitrary<Steg> = fc.oneof(
  { weight: 3, arbitrary: kommando(meld) },
  {
    weight: 8,
    arbitrary: kommando(enKommandoAv('endreBehov', 'besvarBehov', 'gjenapneBehov', 'taBehovMedISoknaden')),
  },
  { weight: 2, arbitrary: fc.record({ slag: fc.constant('neste' as const), valg: fc.nat({ max: 99 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ slag: fc.constant('dager' as const), antall: fc.nat({ max: 40 }) }),
  },
)
const enBehovshistorie: fc.Arbitrary<Historie> = fc.record({
  barn: fc.constant(1),
  andreleser: fc.constant(false),
  steg: fc.array(steg, { minLength: 20, maxLength: 40, size: 'max' }),
})
const spilt = fc.sample(enBehovshistorie, { seed: 20261128, numRuns: 400 }).map(spill)
const trinn = spilt.flat()
const sisteOmSvaret = (b: Behov) => b.steg.findLast(s => s.steg === 'besvart' || s.steg === 'gjenapnet')?.steg

test('historiene har behov som blir besvart og åpnet igjen', () => {
  const antall = (type: string) =>
    spilt.filter(t => t.at(-1)?.etter.hendelser.some(r => r.hendelse.type === type)).length
  expect(antall('BehovMeldt')).toBeGreaterThan(100)
  expect(antall('BehovBesvart')).toBeGreaterThan(10)
  expect(antall('BehovGjenapnet')).toBeGreaterThan(10)
  expect(antall('BehovTattMedISoknaden')).toBeGreaterThan(10)
})

test('hvert åpne behov står på listen over oppgaver, nøyaktig én gang, og ingen besvarte gjør det', () => {
  for (const { etter } of trinn) {
    const iListen = oppgaver(etter.sak).flatMap(o => (o.type === 'behov-uten-svar' ? [o.behovId] : []))
    // Regnet av historien, ikke av `status`: ellers ville lista og testen tatt feil sammen.
    const uten = etter.sak.behov.filter(b => sisteOmSvaret(b) !== 'besvart')
    expect(iListen).toEqual(uten.map(b => b.behovId))
  }
})

test('et behov er besvart nøyaktig når det siste som skjedde med svaret, var at noen svarte', () => {
  for (const { etter } of trinn) {
    for (const b of etter.sak.behov) {
      expect(b.status).toBe(sisteOmSvaret(b) === 'besvart' ? 'besvart' : 'apent')
    }
  }
})

test('mellom to svar er det alltid åpnet igjen: ingen behov har to svar', () => {
  for (const { etter } of trinn) {
    for (const b of etter.sak.behov) {
      const svar = b.steg.flatMap(s => (s.steg === 'besvart' || s.steg === 'gjenapnet' ? [s.steg] : []))
      expect(svar.filter((s, i) => s === svar[i - 1])).toEqual([])
    }
  }
})

test('ingen behov forsvinner, og ingen mister et steg', () => {
  for (const { for: for_, etter } of trinn) {
    for (const b of for_.sak.behov) {
      const na = etter.sak.behov.find(x => x.behovId === b.behovId)
      expect(na?.steg.slice(0, b.steg.length)).toEqual(b.steg)
    }
  }
})
