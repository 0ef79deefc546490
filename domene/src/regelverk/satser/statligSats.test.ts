import { describe, expect, test } from 'vitest'
import { tilKroner } from '../../felles/belop.ts'
import { maned } from '../../felles/dato.ts'
import { statligSats } from './statligSats.ts'

describe('statlig veiledende sats', () => {
  test.each([
    { m: '2018-01', kategori: 'enslig', kr: 6050, fordi: 'første kjente måned' },
    { m: '2020-08', kategori: 'barn_0_5', kr: 2450, fordi: 'siste måned før endringen 1. september 2020' },
    { m: '2020-09', kategori: 'barn_0_5', kr: 2750, fordi: 'endret midt i året' },
    { m: '2021-08', kategori: 'barn_0_5', kr: 2850, fordi: 'siste måned før endringen 1. september 2021' },
    { m: '2021-09', kategori: 'barn_0_5', kr: 3150, fordi: 'endret midt i året' },
    {
      m: '2022-06',
      kategori: 'ektepar_samboere',
      kr: 10950,
      fordi: 'siste måned før endringen 1. juli 2022',
    },
    { m: '2022-07', kategori: 'ektepar_samboere', kr: 11150, fordi: 'endret midt i året' },
    { m: '2023-06', kategori: 'barn_11_17', kr: 4500, fordi: 'siste måned før økningen 1. juli 2023' },
    { m: '2023-07', kategori: 'barn_11_17', kr: 4950, fordi: 'ti prosent fra 1. juli 2023' },
    { m: '2024-01', kategori: 'person_i_bofellesskap', kr: 6600, fordi: 'ny rad fra januar' },
    { m: '2024-12', kategori: 'barn_6_10', kr: 3950, fordi: 'siste måned med kilde' },
  ] as const)('$kategori i $m er $kr kroner, fordi $fordi', ({ m, kategori, kr }) => {
    const svar = statligSats(maned(m), kategori)
    expect(svar.kjent && tilKroner(svar.belop)).toBe(kr)
  })

  test.each([
    { m: '2017-12', fordi: 'før første rad' },
    { m: '2025-01', fordi: 'måneden etter den siste raden' },
    { m: '2026-11', fordi: 'rundskrivene for 2025 og 2026 er ikke funnet' },
  ])('$m er ukjent, fordi $fordi', ({ m }) => {
    expect(statligSats(maned(m), 'enslig').kjent).toBe(false)
  })

  test('grunnen sier måneden og at den gamle satsen ikke brukes', () => {
    const svar = statligSats(maned('2026-11'), 'enslig')
    expect(svar.kjent ? '' : svar.grunn).toMatch(/november 2026.*desember 2024 og brukes ikke/)
  })
})
