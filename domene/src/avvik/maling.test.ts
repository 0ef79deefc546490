import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Kontrollert } from '../statistikk/malepunktgrupper.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import { avviket, lagtTil, malt, tall } from '../testdata/etAvvik.ts'
import { erNadd, erOver, mal, malbarePerioder, maledag, skalMales } from './maling.ts'

describe('periodene', () => {
  test('de som kan måles, begynner etter i dag, og måles dagen etter at de er over', () => {
    expect(malbarePerioder(dato('2026-08-31'))[0]).toBe('2026-3')
    expect(malbarePerioder(dato('2026-09-01'))[0]).toBe('2027-1')
    expect(['2026-1', '2026-2', '2026-3'].map(t => maledag(t as Tertial))).toEqual([
      '2026-05-01',
      '2026-09-01',
      '2027-01-01',
    ])
    expect(erOver('2027-1', dato('2027-04-30'))).toBe(false)
    expect(erOver('2027-1', dato('2027-05-01'))).toBe(true)
  })
  test('hver periode måles én gang, og aldri etter at avviket er lukket', () => {
    const dag = dato('2027-05-01')
    expect(skalMales(avviket(lagtTil), dato('2027-04-30'))).toEqual([])
    expect(skalMales(avviket(lagtTil), dag)).toEqual(['2027-1'])
    expect(skalMales(avviket(lagtTil, malt(tall(1, 9))), dag)).toEqual([])
  })
})

describe('tallet', () => {
  const saker = (mangler: number, uten: number): Kontrollert[] =>
    Array.from({ length: mangler + uten }, (_, i) => ({
      sakId: `s${i}`,
      dato: dato('2027-02-03'),
      fattet: '2027-02-03T09:00:00.000Z',
      forste: true,
      avslag: false,
      barn: 1,
      utgave: 3,
      funn: { K3: i < mangler ? 'mangler' : 'ingen-mangel-funnet' },
    }))
  test.each([
    { mangler: 6, uten: 14, ventet: { slag: 'tall', mangler: 6, av: 20 } },
    { mangler: 0, uten: 20, ventet: { slag: 'tall', mangler: 0, av: 20 } },
    { mangler: 4, uten: 16, ventet: { slag: 'for-faa' } },
    { mangler: 16, uten: 4, ventet: { slag: 'for-faa' } },
    { mangler: 0, uten: 0, ventet: { slag: 'for-faa' } },
  ])('$mangler av $mangler+$uten er $ventet.slag', ({ mangler, uten, ventet }) => {
    expect(mal(saker(mangler, uten), 'K3', '2027-1')).toMatchObject({ periode: '2027-1', tall: ventet })
  })
  test('målet er nådd ved tallet, ikke over', () => {
    expect([4, 5].map(m => erNadd({ malepunkt: 'K3', hoyst: 20 }, tall(m, 20)))).toEqual([true, false])
    expect(erNadd({ malepunkt: 'K3', hoyst: 100 }, { slag: 'for-faa' })).toBe(false)
  })
})
