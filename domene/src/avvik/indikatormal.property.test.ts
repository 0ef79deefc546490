import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Maling } from '../indikator/maling.ts'
import { indikatorserier } from '../statistikk/indikatorbilde.ts'
import { MINSTE_TALL } from '../statistikk/smaTall.ts'
import { erSkjultSiden, MALBARE, malIndikator } from './indikatormal.ts'

const TERTIALER = ['2027-1', '2027-2', '2027-3'] as const

/** Hvor mange familier hvert tertial har, og hvor mange av dem som er treff: små nok til at det ofte er for få. */
const aret = fc.tuple(
  ...TERTIALER.map(() =>
    fc.integer({ min: 0, max: 12 }).chain(n => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }))),
  ),
)

const malinger = (deler: readonly (readonly [number, number])[]): readonly Maling[] =>
  deler.flatMap(([n, treff], t) =>
    Array.from({ length: n }, (_, i) => ({
      indikator: 'avtaler-holdt' as const,
      sakId: `s${t}-${i}`,
      enhet: `e${t}-${i}`,
      dato: dato(`2027-${String(t * 4 + 2).padStart(2, '0')}-10`),
      verdi: Number(i < treff),
    })),
  )

test('et tall som fryses, hviler aldri på én til fire familier', () => {
  fc.assert(
    fc.property(aret, deler => {
      const serier = indikatorserier(MALBARE, malinger(deler), [2027])
      for (const [t, periode] of TERTIALER.entries()) {
        const { tall } = malIndikator(serier, 'avtaler-holdt', periode)
        if (tall.slag !== 'indikator') continue
        const [n = 0, treff = 0] = deler[t] ?? []
        for (const gruppe of [n, treff, n - treff]) expect(gruppe === 0 || gruppe >= MINSTE_TALL).toBe(true)
      }
    }),
  )
})

test('året minus de frosne tallene som fortsatt vises, er aldri én til fire familier', () => {
  fc.assert(
    fc.property(aret, deler => {
      // Hvert tertial er frosset dagen etter at det var over, uten det som kom siden.
      const frosne = TERTIALER.map((p, i) =>
        malIndikator(indikatorserier(MALBARE, malinger(deler.slice(0, i + 1)), [2027]), 'avtaler-holdt', p),
      )
      const naa = indikatorserier(MALBARE, malinger(deler), [2027])
      const helt = naa.find(s => s.indikator === 'avtaler-holdt')?.ar[0]?.tall
      if (helt?.status !== 'vises') return
      let [rest, treff] = [helt.antall, helt.deler[0] ?? 0]
      for (const m of frosne) {
        if (m.tall.slag !== 'indikator' || erSkjultSiden(naa, 'avtaler-holdt', m)) continue
        rest -= m.tall.tall.antall
        treff -= m.tall.tall.deler[0] ?? 0
      }
      for (const gruppe of [rest, treff, rest - treff])
        expect(gruppe === 0 || gruppe >= MINSTE_TALL).toBe(true)
    }),
  )
})
