import { expect, test } from 'vitest'
import { dato, maned } from '../../felles/dato.ts'
import { barnekategori } from './satskategori.ts'

test.each([
  { fodt: '2026-12-01', m: '2026-11', kategori: undefined, fordi: 'ikke født ennå' },
  { fodt: '2026-11-30', m: '2026-11', kategori: 'barn_0_5', fordi: 'født månedens siste dag' },
  { fodt: '2020-12-01', m: '2026-11', kategori: 'barn_0_5', fordi: 'fyller seks først i desember' },
  { fodt: '2020-11-30', m: '2026-11', kategori: 'barn_6_10', fordi: 'fyller seks månedens siste dag' },
  { fodt: '2020-11-01', m: '2026-11', kategori: 'barn_6_10', fordi: 'fyller seks månedens første dag' },
  { fodt: '2015-12-01', m: '2026-11', kategori: 'barn_6_10', fordi: 'fyller elleve først i desember' },
  { fodt: '2015-11-30', m: '2026-11', kategori: 'barn_11_17', fordi: 'fyller elleve i måneden' },
  { fodt: '2008-12-01', m: '2026-11', kategori: 'barn_11_17', fordi: 'fyller atten først i desember' },
  { fodt: '2008-11-30', m: '2026-11', kategori: undefined, fordi: 'fyller atten i måneden' },
  { fodt: '2020-02-29', m: '2026-02', kategori: 'barn_0_5', fordi: 'født på skuddag og fyller år 1. mars' },
  { fodt: '2020-02-29', m: '2026-03', kategori: 'barn_6_10', fordi: 'har fylt seks 1. mars' },
])('født $fodt er i $kategori i $m, fordi $fordi', ({ fodt, m, kategori }) => {
  expect(barnekategori(dato(fodt), maned(m))).toBe(kategori)
})
