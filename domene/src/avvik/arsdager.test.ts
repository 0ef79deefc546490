import { expect, test } from 'vitest'
import { ANE, avviket, lagtTil, malt, meldt, tall } from '../testdata/etAvvik.ts'
import { avviksdager } from './arsdager.ts'

test('et åpent avvik gir fristen for tiltaket med eieren, og dagen effekten måles', () => {
  expect(avviksdager(avviket(lagtTil))).toEqual([
    { slag: 'tiltak', dato: '2026-12-15', tittel: 'Fast spørsmål i samtalen', eier: ANE, ref: 'a' },
    { slag: 'maling', dato: '2027-05-01', tittel: 'Barna spørres ikke om skole', eier: null, ref: 'a' },
  ])
})
test('et tiltak som er gjort, og en periode som er målt, venter ikke på noen', () => {
  expect(avviksdager(avviket(lagtTil, meldt('gjort'), malt(tall(1, 20))))).toEqual([])
})
test('et lukket avvik har ingen datoer', () => {
  const lukket = {
    type: 'AvvikLukket',
    vurdering: 'x',
    bygger: { slag: 'maling', periode: '2027-1' },
  } as const
  expect(avviksdager(avviket(lagtTil, lukket))).toEqual([])
})
