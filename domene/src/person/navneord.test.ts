import { describe, expect, test } from 'vitest'
import { navneord } from './navneord.ts'

describe('ordene et navn søkes på', () => {
  test.each([
    ['Kari Nordmann', ['kari', 'nordmann']],
    ['Anne-Marie  O’Brien', ['anne', 'marie', 'o', 'brien']],
    ['ÅSE Aasen', ['ase', 'asen']],
    ['Bjørn Sæther', ['bjorn', 'saether']],
    ['Björn Saether', ['bjorn', 'saether']],
    ['André Müller', ['andre', 'muller']],
    ['André'.normalize('NFD'), ['andre']],
    ['Łukasz Groß', ['lukasz', 'gross']],
    ['Þór Guðmundsson', ['thor', 'gudmundsson']],
    ['İbrahim Işık', ['ibrahim', 'isik']],
    ['Ali Ali', ['ali']],
    ['محمد علي', ['محمد', 'علي']],
    ['  ', []],
    ['%', ['%']],
  ])('%s', (navn, ord) => {
    expect(navneord(navn)).toEqual(ord)
  })
})
