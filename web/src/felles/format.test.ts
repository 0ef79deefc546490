import { ore } from '@handlingsrom/domene/felles/belop'
import { dato, maned } from '@handlingsrom/domene/felles/dato'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { describe, expect, it } from 'vitest'
import { datoIOslo, lagFormat } from './format.ts'

const [nb, nn, en] = [lagFormat('nb'), lagFormat('nn'), lagFormat('en')]
const IDAG = dato('2026-11-23')

describe('datoer', () => {
  it('skrives med dag, kort måned og år', () => {
    expect([nb.dato(dato('2026-11-02')), en.dato(dato('2026-11-02'))]).toEqual(['2. nov. 2026', '2 Nov 2026'])
  })

  it('har ukedag på begge målformer i overskrifter', () => {
    expect([nb.datoOverskrift(IDAG), nn.datoOverskrift(IDAG)]).toEqual([
      'Mandag 23. november',
      'Måndag 23. november',
    ])
  })

  it.each([
    ['2026-11-23', 'i dag', 'samme dag'],
    ['2026-11-24', 'i morgen', 'dagen etter'],
    ['2026-11-22', 'i går', 'dagen før'],
    ['2026-11-29', 'søndag', 'seks dager fram har fortsatt entydig ukedag'],
    ['2026-11-30', '30. nov.', 'sju dager fram ville ukedagen vært tvetydig'],
    ['2026-11-21', '21. nov.', 'bakover brukes datoen'],
    ['2027-01-04', '4. jan. 2027', 'et annet år må sies'],
  ])('%s vises som «%s» fordi %s', (d, forventet) => {
    expect(nb.relativDato(dato(d), IDAG)).toBe(forventet)
  })

  it('regner øyeblikk om til norsk tid, også rundt midnatt og sommertid', () => {
    expect(nb.tidspunkt(tidspunkt('2026-07-31T22:30:00.000Z'))).toBe('1. aug. 2026 kl. 00.30')
    expect(datoIOslo(tidspunkt('2026-12-31T23:00:00.000Z'))).toBe('2027-01-01')
  })

  it('skriver måneder med navn', () => {
    expect(nb.maned(maned('2026-12'))).toBe('desember 2026')
  })
})

describe('alder', () => {
  it.each([
    ['2021-11-24', '4 år', 'fyller fem i morgen'],
    ['2021-11-23', '5 år', 'fyller fem i dag'],
    ['2026-03-23', '8 md.', 'under ett år telles i måneder'],
  ])('født %s er %s fordi barnet %s', (fodt, forventet) => {
    expect(nb.alder(dato(fodt), IDAG)).toBe(forventet)
  })

  it.each([
    ['2026-11-23', 'i dag'],
    ['2026-11-22', '1 dag'],
    ['2026-10-24', '30 dager'],
    ['2026-10-23', '1 md.'],
    ['2025-10-23', '13 md.'],
  ])('et svar fra %s er %s gammelt', (d, forventet) => {
    expect(nb.svaretsAlder(dato(d), IDAG)).toBe(forventet)
  })
})

it('beløp vises i kroner med hardt mellomrom', () => {
  expect(nb.kroner(ore(1234050)).replaceAll(/\s/g, ' ')).toBe('12 340,50 kr')
})

it('lister har «og» foran det siste leddet', () => {
  expect([nb.liste([]), nb.liste(['Emil']), en.liste(['Jonas', 'Selma', 'Emil'])]).toEqual([
    '',
    'Emil',
    'Jonas, Selma and Emil',
  ])
})
