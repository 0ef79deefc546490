import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Behovsmaling } from '../behov/maling.ts'
import { type Dato, dato } from '../felles/dato.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { behovEtterTema } from './behovEtterTema.ts'

const behov = (sak: number, tema: Tema, d = '2026-05-01', nr = 0): Behovsmaling => ({
  sakId: `s${sak}`,
  behovId: `b${sak}/${tema}/${d}/${nr}`,
  tema,
  dato: dato(d),
})
const familier = (n: number, tema: Tema, d?: string) => Array.from({ length: n }, (_, i) => behov(i, tema, d))
const tallet = (rader: readonly Behovsmaling[], tema: Tema, periode: `${number}-${1 | 2 | 3}` = '2026-2') =>
  behovEtterTema(rader, periode).temaer.find(t => t.tema === tema)?.antall

describe('familiene med et behov på temaet', () => {
  test.each([
    { rader: [], svar: 0, fordi: 'ingen er ingen' },
    { rader: familier(1, 'fritid'), svar: null, fordi: 'én kan pekes på' },
    { rader: familier(4, 'fritid'), svar: null, fordi: 'fire kan pekes på' },
    { rader: familier(5, 'fritid'), svar: 5, fordi: 'fem vises' },
    {
      rader: [...familier(5, 'fritid'), behov(0, 'fritid', '2026-06-01'), behov(0, 'fritid', '2026-06-02')],
      svar: 5,
      fordi: 'en familie med tre behov er én familie',
    },
    { rader: familier(9, 'skole'), svar: 0, fordi: 'et annet tema' },
    { rader: familier(9, 'fritid', '2026-04-30'), svar: 0, fordi: 'dagen før tertialet' },
    { rader: familier(9, 'fritid', '2026-08-31'), svar: 9, fordi: 'den siste dagen i tertialet' },
    { rader: familier(9, 'fritid', '2026-09-01'), svar: 0, fordi: 'dagen etter tertialet' },
  ])('$fordi: $svar', ({ rader, svar }) => {
    expect(tallet(rader, 'fritid')).toBe(svar)
  })
  test('hvert tema står der, i listens rekkefølge, og ingen sum', () => {
    const svar = behovEtterTema(familier(6, 'skole'), '2026-2')
    expect(svar.temaer.map(t => t.tema)).toEqual([...TEMA])
    expect(Object.keys(svar)).toEqual(['periode', 'temaer'])
  })
  test('som en langsom opptelling, og aldri et tall fra én til fire', () => {
    const dager: Dato[] = ['2026-01-01', '2026-04-30', '2026-05-01', '2026-12-31'].map(d => dato(d))
    const rad = fc.record({
      sak: fc.integer({ min: 0, max: 9 }),
      tema: fc.constantFrom(...TEMA.slice(0, 3)),
      dag: fc.constantFrom(...dager),
    })
    fc.assert(
      fc.property(fc.array(rad, { maxLength: 120 }), alle => {
        const rader = alle.map((r, i) => behov(r.sak, r.tema, r.dag, i))
        for (const [periode, inne] of [
          ['2026-1', (d: string) => d < '2026-05-01'],
          ['2026-2', (d: string) => d === '2026-05-01'],
          ['2026-3', (d: string) => d === '2026-12-31'],
        ] as const)
          for (const tema of TEMA) {
            let n = 0
            for (let sak = 0; sak < 10; sak++)
              if (alle.some(r => r.sak === sak && r.tema === tema && inne(r.dag))) n++
            const svar = tallet(rader, tema, periode)
            expect(svar).toBe(n > 0 && n < 5 ? null : n)
          }
      }),
    )
  })
})
