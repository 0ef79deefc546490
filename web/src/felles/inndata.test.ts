import { dato } from '@handlingsrom/domene/felles/dato'
import { describe, expect, it, test } from 'vitest'
import { lesBelop, lesDato, skrivDato } from './inndata.ts'

describe('beløp skrevet av et menneske', () => {
  test.each([
    ['12 340,50', 1234050, 'vanlig norsk skrivemåte'],
    ['12\u00a0340', 1234000, 'hardt mellomrom limt inn fra et regneark'],
    ['12.340,50', 1234050, 'punktum som tusenskille'],
    ['12340,5', 1234050, 'én desimal er tiøringer'],
    ['1250 kr', 125000, 'med enhet'],
    ['800,-', 80000, 'slik det står på en kvittering'],
    ['0', 0, 'null er et beløp, ikke et tomt felt'],
  ])('«%s» er %i øre fordi: %s', (tekst, forventet) => {
    expect(lesBelop(tekst)).toEqual({ slag: 'gyldig', verdi: forventet })
  })

  test.each([
    ['12.50', 'kan være 12,50 eller 1250'],
    ['1 23', 'feil gruppering kan være to tall'],
    ['-500', 'fradrag har egne linjer'],
    ['12,345', 'tre desimaler kan være tusenskille'],
    ['ca. 500', 'ikke et tall'],
    ['99999999999999999999', 'større enn vi kan regne med'],
  ])('«%s» er ikke gyldig fordi det %s', tekst => {
    expect(lesBelop(tekst)).toEqual({ slag: 'ugyldig' })
  })

  it('skiller tomt felt fra null kroner', () => {
    expect(lesBelop('  ')).toEqual({ slag: 'tomt' })
  })
})

describe('datoer skrevet av et menneske', () => {
  test.each(['2.11.2026', '02.11.2026', '02112026', '2/11/2026', '2-11-2026', '2. 11. 2026', '2026-11-02'])(
    '«%s» er 2. november 2026',
    tekst => {
      expect(lesDato(tekst)).toEqual({ slag: 'gyldig', verdi: '2026-11-02' })
    },
  )

  test.each([
    ['31.11.2026', 'november har 30 dager'],
    ['29.02.2026', '2026 er ikke skuddår'],
    ['2.11.26', 'årstallet er tvetydig'],
    ['mandag', 'ikke en dato'],
  ])('«%s» er ikke gyldig fordi %s', tekst => {
    expect(lesDato(tekst)).toEqual({ slag: 'ugyldig' })
  })

  it('skrives tilbake slik den leses', () => {
    expect(lesDato(skrivDato(dato('2026-11-02')))).toEqual({ slag: 'gyldig', verdi: '2026-11-02' })
  })
})
