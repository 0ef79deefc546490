import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { STANDARDPOLICY } from '../sak/kommune.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1, S2 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { foreldetSvar } from './alleBarna.ts'

type Sak = ReturnType<typeof enSak>
const holder = (s: Sak, id = S1) => {
  const soknad = s.sak.soknader.find(x => x.soknadId === id)
  return soknad && foreldetSvar(s.sak.husstand, soknad)
}
const enFamilie = () => enSak().medBarn('Emil', '2021-05-04').medSoknad()
const svart = () => enFamilie().alleBarnaErMed()
const manglerIS2 = { type: 'BarnManglerISoknad', personId: personId('Emil'), soknadId: S2 } as const

describe('svaret på «Er dette alle barna?» holder for søknaden det ble spurt for', () => {
  test.each<{ nar: string; sak: Sak; id?: typeof S1; ventet: string | undefined }>([
    { nar: 'det er svart etter at søknaden kom', sak: svart(), ventet: undefined },
    { nar: 'en ny søknad er kommet', sak: svart().medSoknad(enSoknad('s2')), id: S2, ventet: 'ny-soknad' },
    { nar: 'det gjelder den forrige', sak: svart().medSoknad(enSoknad('s2')), ventet: undefined },
    {
      nar: 'det er svart på nytt for den nye',
      sak: svart().medSoknad(enSoknad('s2')).alleBarnaErMed(),
      id: S2,
      ventet: undefined,
    },
    { nar: 'et barn er lagt til siden', sak: svart().medBarn('Sana', '2014-09-30'), ventet: 'listen-endret' },
    {
      nar: 'barnet som er lagt til, var med da det ble svart på nytt',
      sak: svart().medBarn('Sana', '2014-09-30').alleBarnaErMed(),
      ventet: undefined,
    },
    {
      nar: 'et barn manglet i den nye søknaden',
      sak: svart().medSoknad(enSoknad('s2')).registrer(manglerIS2),
      ventet: 'listen-endret',
    },
    {
      nar: 'samtalen var et år eller mer før søknaden kom',
      sak: enFamilie().utfor({
        type: 'besvarAlleBarna',
        svar: 'ja',
        kanal: 'kontor',
        dato: dato('2025-11-03'),
        merknad: '',
        settVersjon: 0,
      }),
      ventet: 'for-gammelt',
    },
    {
      nar: 'samtalen var en dag mindre enn et år før søknaden kom',
      sak: enFamilie().utfor({
        type: 'besvarAlleBarna',
        svar: 'ja',
        kanal: 'kontor',
        dato: dato('2025-11-04'),
        merknad: '',
        settVersjon: 0,
      }),
      ventet: undefined,
    },
  ])('når $nar: $ventet', ({ sak, id, ventet }) => {
    expect(holder(sak, id)).toBe(ventet)
  })
})

describe('cellen «antall og alder» følger svaret', () => {
  const celle = (s: Sak, paa: string, fodt = true) => {
    const personer = fodt ? s.personer : {}
    const bilde = sakForKontroll(s.sak, S1, { personer, naa: { dato: dato(paa) }, policy: STANDARDPOLICY })
    return bilde?.barn[0]?.celler[0]?.tilstand
  }
  test.each([
    { sak: enFamilie(), paa: '2026-11-20', ventet: 'ikke-spurt', fordi: 'ingen har spurt' },
    { sak: svart(), paa: '2027-11-19', ventet: 'kartlagt', fordi: 'dagen før det er et år siden' },
    { sak: svart(), paa: '2027-11-20', ventet: 'bor-sporres-pa-nytt', fordi: 'svaret er et år gammelt' },
    {
      sak: svart().medBarn('Sana', '2014-09-30'),
      paa: '2026-11-20',
      ventet: 'bor-sporres-pa-nytt',
      fordi: 'antallet er et annet nå',
    },
  ])('$paa: $ventet, fordi $fordi', ({ sak, paa, ventet }) => {
    expect(celle(sak, paa)).toBe(ventet)
  })

  test('uten fødselsdato er alderen ikke kjent, selv om det er svart', () => {
    expect(celle(svart(), '2026-11-20', false)).toBe('ikke-spurt')
  })
})
