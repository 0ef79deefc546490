import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { FORELDET } from '../kartlegging/alleBarna.ts'
import { TEMA } from '../kartlegging/tema.ts'
import type { Celletilstand } from '../kartlegging/tilstand.ts'
import { etBilde, etKontrollbarn, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { alleBarna } from './alleBarna.ts'
import { k3 } from './k3.ts'
import { kontroller, sperrer } from './kontroller.ts'
import { v2 } from './v2.ts'

describe('«Er dette alle barna?»', () => {
  test.each([
    { svar: undefined, ventet: 'mangler alle-barna.ubesvart', fordi: 'en tom liste beviser ingenting' },
    { svar: 'ja', ventet: 'ingen-mangel-funnet alle-barna.ja', fordi: 'noen har spurt' },
    { svar: 'nei', ventet: 'krever-skjonn alle-barna.nei', fordi: 'et barn mangler i bildet' },
    { svar: 'ikke-avklart', ventet: 'krever-skjonn alle-barna.ikke-avklart', fordi: 'det er ærlig' },
  ] as const)('$svar gir $ventet, fordi $fordi', ({ svar, ventet }) => {
    const bilde = etBilde(svar ? { alleBarna: { svar, dato: dato('2026-11-10') } } : {})
    const { alleBarna: _, ...uten } = bilde
    expect(koder(alleBarna(svar ? bilde : uten))).toEqual([ventet])
  })
})

describe('et svar på «Er dette alle barna?» som ikke holder lenger', () => {
  test.each(FORELDET)('%s er en mangel, med datoen svaret hadde', foreldet => {
    const alleBarna = { svar: 'ja', dato: dato('2023-01-01'), foreldet } as const
    const bilde = etBilde({ alleBarna })
    expect(kontroller(bilde)[0]?.resultat).toEqual({
      utfall: 'mangler',
      kode: `alle-barna.${foreldet}`,
      tall: { dato: '2023-01-01' },
    })
    expect(sperrer(bilde).map(s => s.kode)).toEqual(['alle-barna-ubesvart'])
  })
})

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
      ventet: 'ingen-mangel-funnet K3.alle-spurt',
      fordi: 'å ikke ville svare er også et svar',
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

describe('V2: en egen vurdering av hvert barn', () => {
  const tekst = (vurdere: string, vekte = 'Laget veier tyngst.') => ({
    vurdering: { vurdere, vekte, vise: '', av: 'ansatt' as const },
  })

  test.each([
    { barn: [etKontrollbarn('Emil')], ventet: ['mangler V2.ingen-tekst'], fordi: 'ingen har skrevet' },
    { barn: [etKontrollbarn('Emil', tekst('  '))], ventet: ['mangler V2.ingen-tekst'], fordi: 'blank' },
    {
      barn: [etKontrollbarn('Emil', tekst('Emil.', ''))],
      ventet: ['mangler V2.ikke-veid'],
      fordi: 'ikke veid',
    },
    {
      barn: [etKontrollbarn('Emil', tekst('Emil trives.'))],
      ventet: ['krever-skjonn V2.har-egen-tekst'],
      fordi: 'at det står tekst der, beviser ingenting',
    },
    {
      barn: [
        etKontrollbarn('Emil', tekst('Emil  trives på skolen.')),
        etKontrollbarn('Sana', tekst('Sana trives på SKOLEN.')),
      ],
      ventet: ['mangler V2.samme-som-sosken', 'mangler V2.samme-som-sosken'],
      fordi: 'bare navnet er byttet ut',
    },
    {
      barn: [
        etKontrollbarn('Emil', tekst('Emil trives på skolen.')),
        etKontrollbarn('Sana', tekst('Sana trives i barnehagen.')),
      ],
      ventet: ['krever-skjonn V2.har-egen-tekst', 'krever-skjonn V2.har-egen-tekst'],
      fordi: 'to barn, to tekster',
    },
  ])('$ventet, fordi $fordi', ({ barn, ventet }) => {
    expect(koder(v2(etBilde({ barn })))).toEqual(ventet)
  })

  test('full sats til barnet er ikke en vurdering av det', () => {
    const linjer = [etKontrollutgift({ tekst: 'Livsopphold', gjelderBarn: true, belop: 345_000 })]
    const bilde = etBilde({ barn: [etKontrollbarn('Emil')], linjer })
    expect(koder(v2(bilde))).toEqual(['mangler V2.ingen-tekst'])
  })

  test('uten barn er den ikke aktuell', () => {
    expect(koder(v2(etBilde({ barn: [] })))).toEqual(['ikke-aktuelt V2.ingen-barn'])
  })
})
