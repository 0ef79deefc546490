import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { NotatId } from '../felles/id.ts'
import type { Notatslag } from '../journal/hendelser.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { etBilde, etKontrollbarn, koder } from '../testdata/etBilde.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { k1 } from './k1.ts'
import type { Kontrollsamtale } from './kartleggingForKontroll.ts'

const EMIL = personId('Emil')
const SANA = personId('Sana')
const samtale = (paa: string, ...barn: readonly (typeof EMIL)[]): Kontrollsamtale => ({
  dato: dato(paa),
  slag: 'samtale',
  barn,
})
const forsok = (paa: string): Kontrollsamtale => ({ dato: dato(paa), slag: 'forsok', barn: [] })
const tomt = etBilde({ mottattDato: dato('2026-11-03'), samtaler: [] })
const med = (samtaler: readonly Kontrollsamtale[], barn = [etKontrollbarn('Emil')]) => ({
  ...tomt,
  barn,
  samtaler,
})

describe('K1: samtaler hvor barns behov er tema', () => {
  test.each([
    { s: [], ventet: ['mangler K1.ingen-samtale'], fordi: 'ingen har skrevet ned en samtale' },
    {
      s: [samtale('2026-11-03', EMIL)],
      ventet: ['ingen-mangel-funnet K1.samtale'],
      fordi: 'samme dag som søknaden',
    },
    {
      s: [samtale('2026-11-02', EMIL)],
      ventet: ['krever-skjonn K1.eldre-samtale'],
      fordi: 'dagen før søknaden',
    },
    { s: [samtale('2026-11-10')], ventet: ['mangler K1.ingen-samtale'], fordi: 'ingen barn var tema' },
    {
      s: [samtale('2026-11-10', SANA)],
      ventet: ['mangler K1.ingen-samtale', 'ingen-mangel-funnet K1.samtale'],
      fordi: 'den handlet om et annet barn',
    },
    { s: [forsok('2026-11-10')], ventet: ['krever-skjonn K1.forsokt'], fordi: 'noen har prøvd' },
    { s: [forsok('2026-11-02')], ventet: ['mangler K1.ingen-samtale'], fordi: 'forsøket var før søknaden' },
    {
      s: [forsok('2026-11-10'), samtale('2026-11-12', EMIL)],
      ventet: ['ingen-mangel-funnet K1.samtale'],
      fordi: 'forsøket førte fram',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(k1(med(s)))).toEqual(ventet)
  })

  test('er ingen av barna tema, sies det én gang; er ett av dem det, nevnes den som mangler', () => {
    const to = [etKontrollbarn('Emil'), etKontrollbarn('Sana')]
    expect(koder(k1(med([], to)))).toEqual(['mangler K1.ingen-samtale-om-barna'])
    const funn = k1(med([samtale('2026-11-10', EMIL)], to))
    expect(funn).toMatchObject([{ kode: 'K1.ingen-samtale', hvem: SANA }, { tall: { antall: 1, barn: 1 } }])
  })

  test('at foreldrene ikke ønsker det, er en grunn et menneske må vurdere', () => {
    const barn = [etKontrollbarn('Emil', { utelatt: 'foreldrene-onsker-ikke' })]
    expect(koder(k1(med([], barn)))).toEqual(['krever-skjonn K1.onsker-ikke'])
  })

  test('uten barn er den ikke aktuell', () => {
    expect(koder(k1(med([], [])))).toEqual(['ikke-aktuelt K1.ingen-barn'])
  })
})

describe('det K1 hviler på i saken', () => {
  const iSaken = (slag: Notatslag, gjelder: readonly string[], paa = '2026-11-10') => {
    const sak = enSak()
      .medBarn('Emil', '2021-05-04')
      .medSoknad(enSoknad('s1', '2026-11-03'))
      .registrer({
        type: 'NotatFerdigstilt',
        notatId: 'n1' as NotatId,
        slag,
        dato: dato(paa),
        tekst: 'Snakket med mor.',
        gjelder: gjelder.map(personId),
      })
    const bilde = sakForKontroll(sak.sak, S1, testomgivelse(sak.verden))
    return bilde ? koder(k1(bilde)) : []
  }

  test.each([
    { slag: 'kontor', gjelder: ['Emil'], ventet: 'ingen-mangel-funnet K1.samtale' },
    { slag: 'telefon', gjelder: ['Emil'], ventet: 'ingen-mangel-funnet K1.samtale' },
    { slag: 'hjemmebesok', gjelder: ['Emil'], ventet: 'ingen-mangel-funnet K1.samtale' },
    { slag: 'kontor', gjelder: ['Soker'], ventet: 'mangler K1.ingen-samtale' },
    { slag: 'vurdering', gjelder: ['Emil'], ventet: 'mangler K1.ingen-samtale' },
    { slag: 'referat', gjelder: ['Emil'], ventet: 'mangler K1.ingen-samtale' },
    { slag: 'forsok', gjelder: ['Emil'], ventet: 'krever-skjonn K1.forsokt' },
  ] as const)('et notat av slaget $slag om $gjelder: $ventet', ({ slag, gjelder, ventet }) => {
    expect(iSaken(slag, gjelder)).toEqual([ventet])
  })
})
