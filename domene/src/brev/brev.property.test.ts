import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kroner, ore } from '../felles/belop.ts'
import { enLinje, etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import { delISetninger } from './ord.ts'
import { standardandel } from './standardandel.ts'
import { byggVedtaksbrev } from './vedtaksbrev.ts'

const belop = fc.integer({ min: 0, max: 50_000 }).map(kroner)
const grunnlag = fc
  .record({
    utfall: fc.constantFrom('innvilget', 'delvis-innvilget', 'avslatt'),
    nodhjelp: fc.boolean(),
    malform: fc.constantFrom('nb', 'nn'),
    perManed: belop,
    engang: belop,
    linjer: fc.array(
      fc
        .record({
          utfall: fc.constantFrom('innvilget', 'avslatt'),
          hyppighet: fc.constantFrom('manedlig', 'engang'),
          besluttet: belop,
          tekst: fc.string(),
        })
        .map(l => enLinje(l)),
      { maxLength: 6 },
    ),
  })
  .map(etBrevgrunnlag)

test('den som regner etter i brevet, får alltid summen som står der', () => {
  fc.assert(
    fc.property(grunnlag, g => {
      for (const d of byggVedtaksbrev(g).deler) {
        if (d.slag !== 'tabell' || d.sum === null) continue
        const samlet = d.rader.reduce((a, r) => a + (r.verdi.slag === 'belop' ? r.verdi.belop : 0), 0)
        expect(ore(samlet)).toBe(d.sum.belop)
      }
    }),
  )
})

test('det er nøyaktig én overskrift på øverste nivå, og ingen nivåer hoppes over', () => {
  fc.assert(
    fc.property(grunnlag, g => {
      const nivaer = byggVedtaksbrev(g).deler.flatMap(d => (d.slag === 'overskrift' ? [d.niva] : []))
      expect(nivaer.filter(n => n === 1)).toHaveLength(1)
      nivaer.forEach((n, i) => {
        expect(n - (nivaer[i - 1] ?? 0)).toBeLessThanOrEqual(1)
      })
    }),
  )
})

test('å dele i setninger endrer ikke et eneste ord', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), t => {
      expect(delISetninger(t).join(' ')).toBe(t.replace(/\s+/gu, ' ').trim())
    }),
  )
})

test('andelen standardtekst er mellom 0 og 1', () => {
  fc.assert(
    fc.property(grunnlag, g => {
      const { andel } = standardandel(byggVedtaksbrev(g))
      expect(andel === null || (andel >= 0 && andel <= 1)).toBe(true)
    }),
  )
})
