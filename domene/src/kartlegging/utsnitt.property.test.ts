import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SamtaleId } from '../felles/id.ts'
import { ansatt, ansattId, MASKIN } from '../testdata/verden.ts'
import { antallSvar, utsnittet } from './utsnitt.ts'

const FOLK = [ansatt('tuva'), ansatt('sivert'), ansatt('nora'), MASKIN]
const SAMTALER = ['sam1', 'sam2', 'sam3'] as SamtaleId[]

type Svar = ReturnType<typeof etSvar>
const etSvar = (
  s: { readonly av: number; readonly samtale: number; readonly trukket: boolean },
  i: number,
) => {
  const samtaleId = SAMTALER[s.samtale]
  return {
    nr: 10 + i * 3,
    skrevetAv: FOLK[s.av] ?? MASKIN,
    ...(samtaleId ? { samtaleId } : {}),
    ...(s.trukket ? { trukket: { grunn: 'Feil barn.' } } : {}),
  }
}
const enCelle = fc
  .array(fc.record({ av: fc.nat({ max: 3 }), samtale: fc.nat({ max: 6 }), trukket: fc.boolean() }), {
    maxLength: 25,
  })
  .map(alle => alle.map(etSvar))
const apneSamtaler = fc.subarray(SAMTALER)

const staar = (alle: readonly Svar[]) => alle.filter(s => !s.trukket)
const erTuva = (s: Svar) => s.skrevetAv.type === 'ansatt' && s.skrevetAv.id === 'tuva'

/** Alt skjermene spør om i en celle før den er åpnet, for Tuva som skriver i samtalene. `nr` er hendelsen siden ble åpnet ved. */
const sporsmalene = (
  svar: readonly Svar[],
  antall: ReturnType<typeof antallSvar>,
  samtaler: SamtaleId[],
) => ({
  gjelder: staar(svar).at(-1),
  siste: svar.at(-1),
  harSvar: svar.length > 0,
  skrevAndre: svar.findLast(s => !erTuva(s)),
  skrevKollega: svar.findLast(s => !erTuva(s) && s.skrevetAv.type === 'ansatt'),
  samtalene: samtaler.map(id => {
    const herfra = staar(svar).filter(s => s.samtaleId === id)
    return {
      herfra,
      forrige: staar(svar).findLast(s => s.samtaleId !== id),
      antallFor: antall.staar - herfra.length,
    }
  }),
})

test('utsnittet svarer som hele cellen på alt skjermene spør om', () => {
  fc.assert(
    fc.property(enCelle, apneSamtaler, (celle, samtaler) => {
      const utsnitt = utsnittet(celle, { leser: ansattId('tuva'), apneSamtaler: samtaler })
      const antall = antallSvar(celle)
      expect(sporsmalene(utsnitt, antall, samtaler)).toEqual(sporsmalene(celle, antall, samtaler))
      for (const { nr } of celle)
        expect(utsnitt.findLast(s => !erTuva(s) && s.nr > nr)).toEqual(
          celle.findLast(s => !erTuva(s) && s.nr > nr),
        )
    }),
    { seed: 20261128, numRuns: 2000 },
  )
})

test('antallet sier hvor mange som er skrevet før, også når de ikke er med', () => {
  fc.assert(
    fc.property(enCelle, apneSamtaler, (celle, samtaler) => {
      for (const id of samtaler) {
        const { samtalene } = sporsmalene(celle, antallSvar(celle), [id])
        expect(samtalene[0]?.antallFor).toBe(staar(celle).filter(s => s.samtaleId !== id).length)
      }
    }),
    { seed: 20261128, numRuns: 500 },
  )
})

test('uten en samtale i gang er det høyst fire svar, hvor lang historien enn er, og i den rekkefølgen de ble gitt', () => {
  fc.assert(
    fc.property(enCelle, celle => {
      const utsnitt = utsnittet(celle, { leser: ansattId('tuva'), apneSamtaler: [] })
      expect(utsnitt.length).toBeLessThanOrEqual(4)
      expect(utsnitt).toEqual(celle.filter(s => utsnitt.includes(s)))
    }),
    { seed: 20261128, numRuns: 500 },
  )
})
