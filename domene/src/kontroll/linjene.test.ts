import { describe, expect, test } from 'vitest'
import { etBilde, etKontrollbarn, etKontrollinntekt, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { form } from './form.ts'
import { stordrift } from './stordrift.ts'

const barn = (antall: number) =>
  ['Emil', 'Sana', 'Jonas', 'Mina'].slice(0, antall).map(n => etKontrollbarn(n))
const redusert = etKontrollutgift({ reduksjon: 'Han arver hele vinterdressen.' })

describe('stordrift: et lavere beløp til et barn skal leses', () => {
  test.each([
    { antall: 1, linjer: [], ventet: ['ikke-aktuelt stordrift.ikke-flere-barn'], fordi: 'ett barn' },
    {
      antall: 2,
      linjer: [],
      ventet: ['ingen-mangel-funnet stordrift.ingen-reduksjon'],
      fordi: 'ingen får mindre',
    },
    {
      antall: 3,
      linjer: [redusert],
      ventet: ['krever-skjonn stordrift.redusert'],
      fordi: 'grunnen må leses',
    },
    {
      antall: 3,
      linjer: [],
      ventet: ['ingen-mangel-funnet stordrift.ingen-reduksjon'],
      fordi: 'tre er ikke flere enn tre',
    },
    { antall: 4, linjer: [], ventet: ['krever-skjonn stordrift.mange-barn'], fordi: 'flere enn tre barn' },
    {
      antall: 4,
      linjer: [redusert],
      ventet: ['krever-skjonn stordrift.redusert', 'krever-skjonn stordrift.mange-barn'],
      fordi: 'begge deler',
    },
  ])('$antall barn: $ventet, fordi $fordi', ({ antall, linjer, ventet }) => {
    expect(koder(stordrift(etBilde({ barn: barn(antall), linjer })))).toEqual(ventet)
  })
})

describe('formen er valgt for hver linje som dekkes', () => {
  test.each([
    {
      linjer: [etKontrollutgift({ utenForm: true })],
      ventet: ['mangler form.ikke-valgt'],
      fordi: 'fra før den ble spurt om',
    },
    { linjer: [etKontrollutgift()], ventet: ['ingen-mangel-funnet form.valgt'], fordi: 'den er valgt' },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt' }), etKontrollinntekt()],
      ventet: ['ikke-aktuelt form.ingenting-dekket'],
      fordi: 'et avslag har ingen form',
    },
  ])('$ventet, fordi $fordi', ({ linjer, ventet }) => {
    expect(koder(form(etBilde({ linjer })))).toEqual(ventet)
  })
})
