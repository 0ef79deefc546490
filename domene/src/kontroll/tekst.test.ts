import { describe, expect, test } from 'vitest'
import { etBilde, etKontrollbarn, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { TEKSTSTEDER } from '../vedtak/skrevneOrd.ts'
import { tekst } from './tekst.ts'

const SATSEN = 'Satsen dekker det barna trenger.'
const UTDELING = 'Vi viser til matutdelingen.'
const EMIL = etKontrollbarn('Emil')
const hvem = EMIL.personId

describe('ordene i begrunnelsene', () => {
  test.each([
    { tekster: [], ventet: ['ikke-aktuelt tekst.ingen-tekst'], fordi: 'ingenting er skrevet' },
    {
      tekster: [{ sted: 'begrunnelse', tekst: 'Teo trenger sko, og vi dekker dem.' }],
      ventet: ['ingen-mangel-funnet tekst.ingen-funn'],
      fordi: 'ingen av ordene står der',
    },
    {
      tekster: [
        { sted: 'barnet', tekst: SATSEN, hvem },
        { sted: 'motvekt', tekst: SATSEN, hvem },
      ],
      ventet: ['krever-skjonn tekst.sats-dekker-barnet'],
      fordi: 'det samme om det samme barnet sies én gang',
    },
    {
      tekster: [
        { sted: 'barnet', tekst: SATSEN, hvem },
        { sted: 'begrunnelse', tekst: SATSEN },
      ],
      ventet: ['krever-skjonn tekst.sats-dekker-barnet', 'krever-skjonn tekst.sats-dekker-barnet'],
      fordi: 'barnet og hele familien er to steder å lese',
    },
    {
      tekster: [{ sted: 'begrunnelse', tekst: 'Dere har barnetrygden til klær.' }],
      ventet: ['ingen-mangel-funnet tekst.ingen-funn'],
      fordi: 'barnetrygden hører til V1',
    },
  ] as const)('$ventet, fordi $fordi', ({ tekster, ventet }) => {
    expect(koder(tekst(etBilde({ tekster })))).toEqual(ventet)
  })

  test('barnetrygden sies her når vedtaket ikke har noe regnestykke å holde den utenfor', () => {
    const tekster = [{ sted: 'begrunnelse', tekst: 'Dere har barnetrygden til klær.' }] as const
    expect(koder(tekst(etBilde({ tekster, utenVurdering: true })))).toEqual([
      'krever-skjonn tekst.barnetrygd',
    ])
  })

  test.each(TEKSTSTEDER)('en henvisning til veldedighet må leses når den står i «%s»', sted => {
    expect(tekst(etBilde({ tekster: [{ sted, tekst: UTDELING }] }))).toMatchObject([
      { utfall: 'krever-skjonn', kode: 'tekst.veldedighet', tall: { deler: sted } },
    ])
  })

  test('sier hvilket barn og hvilke felt det gjelder', () => {
    const tekster = [
      { sted: 'barnet', tekst: SATSEN, hvem },
      { sted: 'foreldresyn', tekst: SATSEN, hvem },
    ] as const
    expect(tekst(etBilde({ barn: [EMIL], tekster }))).toMatchObject([
      { hvem, tall: { sted: 'Emil Haugdal', deler: 'barnet,foreldresyn' } },
    ])
  })

  test('sier hvilken linje det gjelder', () => {
    const linje = etKontrollutgift({ tekst: 'Mat' })
    const tekster = [{ sted: 'mottaker', tekst: UTDELING, linjeId: linje.linjeId }] as const
    expect(tekst(etBilde({ linjer: [linje], tekster }))).toMatchObject([
      { linjeId: linje.linjeId, tall: { sted: 'Mat', deler: 'mottaker' } },
    ])
  })
})
