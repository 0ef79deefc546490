import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { NotatId } from '../felles/id.ts'
import { TEMA } from '../kartlegging/tema.ts'
import type { Celletilstand } from '../kartlegging/tilstand.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { etBilde, etKontrollbarn, koder } from '../testdata/etBilde.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { k3 } from './k3.ts'
import type { Kontrollcelle } from './kartleggingForKontroll.ts'

describe('K3: opplysninger om hvert barn', () => {
  const medCeller = (n: number, tilstand: Celletilstand = 'kartlagt') =>
    etKontrollbarn('Emil', {
      celler: TEMA.map((tema, i) => ({ tema, tilstand: i < n ? tilstand : ('ikke-spurt' as const) })),
    })

  test.each([
    { barn: medCeller(0), ventet: 'mangler K3.ingen-svar', fordi: 'ingenting er spurt' },
    { barn: medCeller(1), ventet: 'mangler K3.ingen-svar', fordi: 'antall og alder teller ikke alene' },
    { barn: medCeller(2), ventet: 'mangler K3.ikke-spurt', fordi: 'ett tema er spurt, elleve ikke' },
    { barn: medCeller(12), ventet: 'mangler K3.ikke-spurt', fordi: 'ett tema står igjen' },
    { barn: medCeller(13), ventet: 'ingen-mangel-funnet K3.alle-spurt', fordi: 'alle tretten er spurt' },
    {
      barn: medCeller(13, 'onsker-ikke-a-svare'),
      ventet: 'mangler K3.uten-merknad',
      fordi: 'å ikke ville svare er også et svar, men det må stå hva som ble spurt om',
    },
    {
      barn: medCeller(13, 'bor-sporres-pa-nytt'),
      ventet: 'krever-skjonn K3.gamle-svar',
      fordi: 'svarene er for gamle',
    },
    {
      barn: { ...medCeller(0), utelatt: 'akutt-kartlegges-etterpa' as const },
      ventet: 'krever-skjonn K3.utelatt-med-grunn',
      fordi: 'grunnen er kodet, men et menneske må mene at den holder',
    },
  ])('$ventet, fordi $fordi', ({ barn, ventet }) => {
    expect(koder(k3(etBilde({ barn: [barn] })))).toEqual([ventet])
  })

  test('uten barn er den ikke aktuell', () => {
    expect(koder(k3(etBilde({ barn: [] })))).toEqual(['ikke-aktuelt K3.ingen-barn'])
  })

  test('søsken får hvert sitt svar', () => {
    const bilde = etBilde({ barn: [medCeller(13), medCeller(0)] })
    expect(koder(k3(bilde))).toEqual(['ingen-mangel-funnet K3.alle-spurt', 'mangler K3.ingen-svar'])
  })
})

describe('notatet K3 hviler på', () => {
  const EMIL = personId('Emil')
  const notat = (mer: object): SakHendelse => ({
    type: 'NotatFerdigstilt',
    notatId: 'n1' as NotatId,
    slag: 'ikke-undersokt',
    dato: dato('2026-11-10'),
    tekst: 'Mor ville ikke snakke om dette nå.',
    gjelder: [EMIL],
    tema: ['nettverk'],
    ikkeUndersokt: { grunn: 'foreldrene-onsker-ikke' },
    ...mer,
  })
  const forklart = (mer: object) => {
    const sak = enSak()
      .medBarn('Emil', '2021-05-04')
      .medSoknad(enSoknad('s1', '2026-11-03'))
      .registrer(notat(mer))
    const bilde = sakForKontroll(sak.sak, S1, testomgivelse(sak.verden))
    return bilde?.barn[0]?.celler.filter(c => c.ikkeUndersokt).map(c => c.tema)
  }
  test.each([
    { mer: {}, ventet: ['nettverk'], fordi: 'det gjelder Emil og temaet' },
    { mer: { gjelder: [] }, ventet: [], fordi: 'det gjelder ikke Emil' },
    { mer: { tema: [] }, ventet: [], fordi: 'det sier ikke hvilket tema' },
    { mer: { slag: 'kontor' }, ventet: [], fordi: 'et vanlig notat er ingen grunn' },
    { mer: { dato: dato('2026-11-02') }, ventet: [], fordi: 'det er fra før søknaden' },
    { mer: { dato: dato('2026-11-03') }, ventet: ['nettverk'], fordi: 'samme dag som søknaden' },
  ])('$mer forklarer $ventet, fordi $fordi', ({ mer, ventet }) => {
    expect(forklart(mer)).toEqual(ventet)
  })
})

describe('K3: det som ikke er besvart, men har en grunn', () => {
  const SVAR = { dato: dato('2026-11-10'), sagtAv: 'mor', kanal: 'kontor' } as const
  /** Tolv tema er kartlagt; det siste er slik du sier. */
  const sisteTema = (celle: Omit<Kontrollcelle, 'tema'>, idag = '2026-11-20') =>
    koder(
      k3(
        etBilde({
          dato: dato(idag),
          barn: [
            etKontrollbarn('Emil', {
              celler: TEMA.map((tema, i) =>
                i === TEMA.length - 1 ? { tema, ...celle } : { tema, tilstand: 'kartlagt' as const },
              ),
            }),
          ],
        }),
      ),
    )
  const tasSiden = dato('2026-11-27')

  test.each([
    { celle: { tilstand: 'ikke-spurt' }, ventet: 'mangler K3.ikke-spurt', fordi: 'ingen grunn står' },
    {
      celle: { tilstand: 'ikke-spurt', ikkeUndersokt: true },
      ventet: 'krever-skjonn K3.ikke-undersokt',
      fordi: 'et notat sier hvorfor',
    },
    {
      celle: { tilstand: 'onsker-ikke-a-svare', svar: { ...SVAR, medOrd: false } },
      ventet: 'mangler K3.uten-merknad',
      fordi: 'det står ikke hva som ble spurt om',
    },
    {
      celle: { tilstand: 'onsker-ikke-a-svare', svar: { ...SVAR, medOrd: true } },
      ventet: 'ingen-mangel-funnet K3.alle-spurt',
      fordi: 'det er spurt, og merknaden står',
    },
    {
      celle: { tilstand: 'ikke-relevant', svar: { ...SVAR, medOrd: true } },
      ventet: 'ingen-mangel-funnet K3.alle-spurt',
      fordi: 'ikke relevant har alltid en grunn',
    },
  ] as const)('$ventet, fordi $fordi', ({ celle, ventet }) => {
    expect(sisteTema(celle)).toEqual([ventet])
  })

  test.each([
    { idag: '2026-11-20', ventet: 'krever-skjonn K3.tas-siden', fordi: 'dagen er ikke kommet' },
    { idag: '2026-11-27', ventet: 'krever-skjonn K3.tas-siden', fordi: 'det er den siste dagen' },
    { idag: '2026-11-28', ventet: 'mangler K3.ikke-spurt', fordi: 'dagen er gått uten at noen spurte' },
  ])('et tema som tas siden, er $idag: $ventet, fordi $fordi', ({ idag, ventet }) => {
    expect(sisteTema({ tilstand: 'ikke-spurt', tasSiden }, idag)).toEqual([ventet])
  })

  test('et tema som er spurt likevel, venter ikke lenger', () => {
    expect(sisteTema({ tilstand: 'kartlagt', tasSiden })).toEqual(['ingen-mangel-funnet K3.alle-spurt'])
  })

  test('flere ting om samme barn sies hver for seg, det som mangler først', () => {
    const celler = TEMA.map((tema, i): Kontrollcelle => {
      if (i === 1) return { tema, tilstand: 'ikke-spurt' }
      if (i === 2) return { tema, tilstand: 'ikke-spurt', tasSiden }
      return { tema, tilstand: i === 3 ? 'bor-sporres-pa-nytt' : 'kartlagt' }
    })
    expect(koder(k3(etBilde({ barn: [etKontrollbarn('Emil', { celler })] })))).toEqual([
      'mangler K3.ikke-spurt',
      'krever-skjonn K3.tas-siden',
      'krever-skjonn K3.gamle-svar',
    ])
  })
})
