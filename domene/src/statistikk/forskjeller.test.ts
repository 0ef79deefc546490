import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Maling } from '../indikator/maling.ts'
import { ansattId } from '../testdata/verden.ts'
import { egne, spredning } from './forskjeller.ts'

const maling = (hvem: string, sak: number, verdi: number): Maling => ({
  indikator: 'dager-til-vedtak',
  sakId: `s${sak}`,
  enhet: `${hvem}/${sak}/${verdi}`,
  dato: dato('2026-02-10'),
  verdi,
  ansattId: ansattId(hvem),
})
/** Ett menneske med så mange familier, alle med samme antall dager. */
const en = (hvem: string, dager: number, familier = 5) =>
  Array.from({ length: familier }, (_, i) => maling(hvem, i, dager))
const mange = (...dager: readonly number[]) => dager.flatMap((d, i) => en(`a${i}`, d))

test.each([
  { hva: 'ingen', m: [], ut: null, fordi: 'det er ingen å vise' },
  { hva: 'fire mennesker', m: mange(1, 2, 3, 4), ut: null, fordi: 'fire kan gjette hverandre' },
  {
    hva: 'fem mennesker',
    m: mange(10, 2, 30, 4, 500),
    ut: { mennesker: 5, nedre: 4, midt: 10, ovre: 30 },
    fordi: 'den laveste og den høyeste er én, og vises aldri',
  },
  {
    hva: 'fem, men en har fire familier',
    m: [...mange(1, 2, 3, 4), ...en('e', 9, 4)],
    ut: null,
    fordi: 'hver må ha fem familier',
  },
  {
    hva: 'fem vedtak i én familie',
    m: [...mange(1, 2, 3, 4), ...[1, 2, 3, 4, 5].map(d => maling('e', 7, d))],
    ut: null,
    fordi: 'det er familier som telles, ikke vedtak',
  },
  {
    hva: 'ti mennesker',
    m: mange(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    ut: { mennesker: 10, nedre: 3, midt: 6, ovre: 8 },
    fordi: 'den midterste halvdelen',
  },
])('$hva, fordi $fordi', ({ m, ut }) => {
  expect(spredning('dager-til-vedtak', m)).toEqual(ut)
})

test('egne tall er bare ens egne, og vises fra den første saken', () => {
  const alle = [...mange(1, 2, 3), maling('meg', 1, 8), maling('meg', 2, 12)]
  expect(egne('dager-til-vedtak', alle, ansattId('meg'))).toEqual({ antall: 2, verdi: 10 })
  expect(egne('dager-til-vedtak', alle, ansattId('ny'))).toBeNull()
})

test('ingenting i spredningen er laveste eller høyeste alene, og det er aldri et navn der', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 12 }), dager => {
      const s = spredning('dager-til-vedtak', mange(...dager))
      expect(Object.keys(s ?? {})).toEqual(['mennesker', 'nedre', 'midt', 'ovre'])
      expect(s?.nedre).toBeGreaterThan(Math.min(...dager))
      expect(s?.ovre).toBeLessThan(Math.max(...dager))
    }),
  )
})
