import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { FORELDET } from '../kartlegging/alleBarna.ts'
import { etBilde, etKontrollbarn, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { alleBarna } from './alleBarna.ts'
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

describe('V2: en egen vurdering av hvert barn', () => {
  const tekst = (vurdere: string, vekte = 'Laget veier tyngst.') => ({
    vurdering: { vurdere, vekte, vise: '', av: 'ansatt' as const },
  })

  test.each([
    { barn: [etKontrollbarn('Emil')], ventet: ['mangler V2.ingen-tekst'], fordi: 'ingen har skrevet' },
    { barn: [etKontrollbarn('Emil', tekst('  '))], ventet: ['mangler V2.ingen-tekst'], fordi: 'blank' },
    {
      barn: [etKontrollbarn('Emil', tekst('Emil trives.'))],
      ventet: ['krever-skjonn V2.uten-opplysninger'],
      fordi: 'teksten peker ikke på noe i kartleggingen',
    },
    {
      barn: [etKontrollbarn('Emil', { ...tekst('Emil trives.'), fakta: { antall: 2, endret: 0 } })],
      ventet: ['krever-skjonn V2.har-egen-tekst'],
      fordi: 'at det står tekst der, beviser ingenting',
    },
    {
      barn: [etKontrollbarn('Emil', { ...tekst('Emil trives.'), fakta: { antall: 2, endret: 1 } })],
      ventet: ['krever-skjonn V2.har-egen-tekst', 'krever-skjonn V2.opplysning-endret'],
      fordi: 'det ene svaret er et annet nå',
    },
    {
      barn: [etKontrollbarn('Emil', { ...tekst('Vi har vurdert.'), standard: { setninger: 1, av: 1 } })],
      ventet: ['mangler V2.standardtekst'],
      fordi: 'hele teksten kunne stått om hvem som helst',
    },
    {
      barn: [
        etKontrollbarn('Emil', { ...tekst('Vi har vurdert. Emil.'), standard: { setninger: 1, av: 2 } }),
      ],
      ventet: ['krever-skjonn V2.uten-opplysninger'],
      fordi: 'den ene setningen er hans egen',
    },
    {
      barn: [
        etKontrollbarn('Emil', tekst('Familien bor trangt. Emil trives på skolen.')),
        etKontrollbarn('Sana', tekst('Familien bor trangt. Sana savner laget.')),
      ],
      ventet: ['krever-skjonn V2.uten-opplysninger', 'krever-skjonn V2.uten-opplysninger'],
      fordi: 'søsken deler hjem; én felles setning er ikke hele teksten',
    },
    {
      barn: [
        etKontrollbarn('Emil', tekst('Familien bor trangt.')),
        etKontrollbarn('Sana', tekst('Familien bor trangt. Sana savner laget.')),
      ],
      ventet: ['mangler V2.samme-som-sosken', 'krever-skjonn V2.uten-opplysninger'],
      fordi: 'alt som står om Emil, står også om Sana',
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
      ventet: ['krever-skjonn V2.uten-opplysninger', 'krever-skjonn V2.uten-opplysninger'],
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
