import { describe, expect, it, test } from 'vitest'
import { en } from '../tekster/en/index.ts'
import { nb } from '../tekster/nb/index.ts'
import { nn } from '../tekster/nn/index.ts'
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
    const a = feilord(new ApiFeil(404, { detail: 'Saken er gradert' }), nb)
    expect(a).toEqual(feilord(new ApiFeil(404, {}), nb))
  })

  it('viser tjenerens setning ved avslag, men aldri ved uventede feil', () => {
    expect(feilord(new ApiFeil(409, { detail: 'Barnet er ikke kartlagt.' }), nb).tekst).toBe(
      'Barnet er ikke kartlagt.',
    )
    expect(feilord(new ApiFeil(500, { detail: 'SQL' }), nb).tekst).toBe(nb.felles.feil.feilet)
  })

  test.each([
    [409, 'egen-godkjenning'],
    [422, 'tekst-mangler'],
    [403, 'ikke-tildelt'],
    [503, 'brev-kan-ikke-lages'],
  ])('svarer på leserens språk når tjeneren sier nei med koden (%i %s)', (status, kode) => {
    const feil = new ApiFeil(status, { kode, detail: 'Setningen på bokmål.' })
    expect(feilord(feil, nb)).toMatchObject({ tekst: 'Setningen på bokmål.', fraTjener: true })
    for (const katalog of [nn, en]) {
      const ord = feilord(feil, katalog)
      expect(ord.tekst).toBe(katalog.avslag[kode])
      expect(ord.fraTjener ?? false).toBe(false)
    }
  })
})
