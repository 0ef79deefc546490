import { describe, expect, test } from 'vitest'
import { kroner } from '../../felles/belop.ts'
import { maned } from '../../felles/dato.ts'
import { type Norm, normFor, normsats } from './norm.ts'

const norm = (referanse: string, fra: string, til?: string): Norm => ({
  gyldigFra: maned(fra),
  ...(til && { gyldigTil: maned(til) }),
  satser: { enslig: kroner(1000) },
  kilde: 'Oppdiktet for testen',
  vedtaksreferanse: referanse,
  oppdiktet: true,
})

describe('hvilken norm som gjelder', () => {
  const normer = [norm('A', '2025-01', '2025-12'), norm('B', '2026-01'), norm('C', '2026-07', '2026-09')]
  test.each([
    { m: '2024-12', gjelder: undefined, fordi: 'før den første normen' },
    { m: '2025-01', gjelder: 'A', fordi: 'første måned' },
    { m: '2025-12', gjelder: 'A', fordi: 'siste måned' },
    { m: '2026-01', gjelder: 'B', fordi: 'ny norm fra januar' },
    { m: '2026-07', gjelder: 'C', fordi: 'den som begynte sist går foran' },
    { m: '2026-10', gjelder: 'B', fordi: 'C er utløpt, og B har ingen slutt' },
  ])('$m: $gjelder, fordi $fordi', ({ m, gjelder }) => {
    expect(normFor(normer, maned(m))?.vedtaksreferanse).toBe(gjelder)
  })

  test('rekkefølgen normene er ført i, er uten betydning når de begynner ulikt', () => {
    expect(normFor([...normer].reverse(), maned('2026-08'))?.vedtaksreferanse).toBe('C')
  })

  test('av to som begynner likt, gjelder den som er ført inn sist', () => {
    const begge = [norm('gammel', '2026-01'), norm('rettet', '2026-01')]
    expect(normFor(begge, maned('2026-03'))?.vedtaksreferanse).toBe('rettet')
  })
})

test.each([
  { m: '2026-01', kategori: 'enslig', kjent: true, fordi: 'normen har kategorien' },
  {
    m: '2026-01',
    kategori: 'barn_0_5',
    kjent: false,
    fordi: 'normen mangler kategorien, og det er ikke null kroner',
  },
  { m: '2025-12', kategori: 'enslig', kjent: false, fordi: 'ingen norm gjelder måneden' },
] as const)('$kategori i $m er kjent: $kjent, fordi $fordi', ({ m, kategori, kjent }) => {
  expect(normsats([norm('A', '2026-01')], maned(m), kategori).kjent).toBe(kjent)
})
