import { describe, expect, it, test } from 'vitest'
import { felles } from '../tekster/nb/felles.ts'
import { ApiFeil, erAvvist, erForbigaende, erKonflikt } from './feil.ts'
import { feilord } from './feilord.ts'

describe('feil fra tjeneren', () => {
  test.each([
    [0, true, 'nettet kommer tilbake'],
    [429, true, 'vent litt'],
    [503, true, 'databasen kommer tilbake'],
    [403, false, 'rollen endrer seg ikke av et nytt forsøk'],
    [404, false, 'det skjulte blir ikke synlig'],
    [409, false, 'et menneske må gjøre noe'],
    [412, false, 'et menneske må velge'],
  ])('%i forsøkes på nytt: %s, fordi %s', (status, forventet) => {
    expect(erForbigaende(new ApiFeil(status, {}))).toBe(forventet)
  })

  it('leser kode, setning og det som er lagret nå', () => {
    const feil = new ApiFeil(412, {
      kode: 'endret-av-andre',
      detail: 'Endret av Tor.',
      gjeldende: { tekst: 'x' },
    })
    expect([erKonflikt(feil), erAvvist(feil), feil.kode, feil.detalj, feil.gjeldende]).toEqual([
      true,
      false,
      'endret-av-andre',
      'Endret av Tor.',
      { tekst: 'x' },
    ])
  })

  it('sier det samme om det som er skjult og det som ikke finnes, uansett hva tjeneren skriver', () => {
    const a = feilord(new ApiFeil(404, { detail: 'Saken er gradert' }), felles)
    expect(a).toEqual(feilord(new ApiFeil(404, {}), felles))
  })

  it('viser tjenerens setning ved avslag, men aldri ved uventede feil', () => {
    expect(feilord(new ApiFeil(409, { detail: 'Barnet er ikke kartlagt.' }), felles).tekst).toBe(
      'Barnet er ikke kartlagt.',
    )
    expect(feilord(new ApiFeil(500, { detail: 'SQL' }), felles).tekst).toBe(felles.feil.feilet)
  })
})
