import { describe, expect, test } from 'vitest'
import { nyLeser } from './json.ts'
import { hovedversjon, LESERVERSJON, lesKompatibilitetstekster } from './kompatibilitet.ts'

const les = (minVersion: unknown, maxVersion: unknown) =>
  lesKompatibilitetstekster(nyLeser([{ minVersion, maxVersion, text: 'Les dette' }]), '1.3.0')

describe('kompatibilitetstekster', () => {
  test.each<[unknown, unknown, boolean, string]>([
    ['1.0.0', '1.4.0', true, 'leseren ligger i intervallet'],
    ['1.3.0', '1.4.0', true, 'nedre ende er med'],
    ['1.0.0', '1.3.0', true, 'øvre ende er med'],
    ['1.3.1', '1.4.0', false, 'leseren er eldre enn intervallet'],
    ['1.0.0', '1.2.99', false, 'leseren er nyere enn intervallet'],
    ['1.10.0', '1.11.0', false, '10 er større enn 3, selv om teksten sorterer først'],
    [undefined, undefined, true, 'uten intervall vises teksten'],
    ['nyeste', 7, true, 'et uleselig intervall stenger ikke'],
  ])('%s–%s: vises %s, fordi %s', (fra, til, vises) => {
    expect(les(fra, til)).toEqual(vises ? ['Les dette'] : [])
  })

  test('versjonen vi leser, er den skjemaet oppgir', () => {
    expect(LESERVERSJON).toBe('1.0.11')
  })
})

test.each<[string, number | undefined, string]>([
  ['1.5.0', 1, 'vanlig versjon'],
  ['10.0.0', 10, 'to siffer'],
  ['1.0.0-a+b', 1, 'med navn og sha'],
  ['1.0', undefined, 'ikke semver'],
  ['v1.0.0', undefined, 'bokstav foran'],
])('hovedversjonen i %s er %s, fordi %s', (versjon, ventet) => {
  expect(hovedversjon(versjon)).toBe(ventet)
})
