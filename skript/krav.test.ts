import { describe, expect, test } from 'vitest'
import { finnFeil, numre, somMarkdown } from './krav.mjs'

const hel = {
  tittel: 'Barnetrygden holdes utenfor',
  bestilling: 4,
  fil: ['a.ts'],
  skjerm: 'Vurdering',
  test: ['a.test.ts'],
}
const finnes = () => true

test.each([
  ['T22', ['T22'], 'ett nummer'],
  ['S-019-S-021', ['S-019', 'S-020', 'S-021'], 'begge ender er med'],
  ['T01-T02 T10', ['T01', 'T02', 'T10'], 'flere ledd'],
  ['S-284 S-285', ['S-284', 'S-285'], 'bindestreken i nummeret er ikke et spenn'],
])('%s er %j (%s)', (tekst, forventet) => {
  expect(numre(tekst)).toEqual(forventet)
})

describe('kravoversikten feiler', () => {
  test.each([
    ['et nummer uten linje', {}, finnes, 'har ingen linje'],
    ['en fil som ikke finnes', { 'S-092': hel }, () => false, 'som ikke finnes'],
    ['uten test og uten grunn', { 'S-092': { ...hel, test: [] } }, finnes, 'sier verken'],
    ['uten skjerm og uten grunn', { 'S-092': { ...hel, skjerm: '' } }, finnes, 'sier verken'],
    ['et nummer ingen har bestilt', { 'S-092': hel, 'S-999': hel }, finnes, 'ikke nevnt'],
    ['uten tittel', { 'S-092': { ...hel, tittel: ' ' } }, finnes, 'ingen tittel'],
  ])('på %s', (_, krav, finnesFil, setning) => {
    expect(finnFeil(krav, ['S-092'], finnesFil).join()).toContain(setning)
  })

  test('ikke på det som er på plass, og ikke på det som sier hvorfor det ikke er det', () => {
    const krav = { 'S-092': hel, 'S-093': { tittel: 'Egen vurdering', bestilling: 4, ikkeEnna: 'fordi …' } }
    expect(finnFeil(krav, ['S-092', 'S-093'], finnes)).toEqual([])
  })
})

test('siden sier hvor mange som er på plass, begynt og ikke begynt', () => {
  const krav = {
    'S-092': hel,
    'S-093': { ...hel, ikkeEnna: 'fordi …' },
    'S-094': { tittel: 'Veid', bestilling: 4, ikkeEnna: 'fordi …' },
  }
  expect(somMarkdown(krav)).toContain('3 krav: 1 er på plass, 1 er begynt, 1 er ikke begynt.')
})
