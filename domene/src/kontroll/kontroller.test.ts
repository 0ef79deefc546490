import { describe, expect, test } from 'vitest'
import { dato, maned } from '../felles/dato.ts'
import { FORELDET } from '../kartlegging/alleBarna.ts'
import { TEMA } from '../kartlegging/tema.ts'
import type { Celletilstand } from '../kartlegging/tilstand.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import { AVSLAG } from '../sak/avslag.ts'
import { etBilde, etKontrollbarn, etKontrollinntekt, etKontrollutgift } from '../testdata/etBilde.ts'
import { ansattId } from '../testdata/verden.ts'
import { alleBarna } from './alleBarna.ts'
import { egenGodkjenning } from './egenGodkjenning.ts'
import { fvl11a } from './fvl11a.ts'
import { k3 } from './k3.ts'
import { frys, KONTROLLUTGAVE, kontroller, sperrer } from './kontroller.ts'
import { navngittMenneske } from './navngittMenneske.ts'
import { KONTROLLER, type Kontrollresultat } from './resultat.ts'
import { v1 } from './v1.ts'
import { v2 } from './v2.ts'
import { v4 } from './v4.ts'

const koder = (r: readonly Kontrollresultat[]) => r.map(x => `${x.utfall} ${x.kode}`)

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

describe('V1: barnetrygden holdes utenfor (sosialtjenesteloven § 18 tredje ledd)', () => {
  const med = (inntektstype: Inntektstype, belop: number, gjelderBarn = false, fra = '2026-12') =>
    etBilde({
      periode: { fra: maned(fra), til: maned(fra) },
      linjer: [etKontrollinntekt({ inntektstype, belop, gjelderBarn })],
    })

  test.each([
    { s: med('barnetrygd', 0), ventet: 'ingen-mangel-funnet V1.holdt-utenfor', fordi: 'null er utenfor' },
    { s: med('barnetrygd', 1), ventet: 'mangler V1.regnet-med', fordi: 'ett øre er regnet med' },
    {
      s: med('barnetrygd', 1, false, '2022-09'),
      ventet: 'mangler V1.regnet-med',
      fordi: 'loven gjelder fra september 2022',
    },
    {
      s: med('barnetrygd', 1, false, '2022-08'),
      ventet: 'ingen-mangel-funnet V1.holdt-utenfor',
      fordi: 'i august 2022 sa loven noe annet',
    },
    { s: med('lonn', 100_000), ventet: 'ingen-mangel-funnet V1.holdt-utenfor', fordi: 'lønn kan telle' },
    { s: med('nav-ukjent', 0), ventet: 'krever-skjonn V1.uavklart', fordi: 'den kan være barnetrygd' },
    {
      s: med('barns-arbeidsinntekt', 1, true),
      ventet: 'mangler V1.regnet-med',
      fordi: 'sommerjobben til et barn er utenfor',
    },
    {
      s: med('barns-annen-inntekt', 1, true),
      ventet: 'krever-skjonn V1.barnets-inntekt',
      fordi: 'annen inntekt hos et barn er skjønn',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(v1(s))).toEqual([ventet])
  })

  test.each([
    { begrunnelse: 'Barnetrygden er ikke regnet med.', nevnt: true, fordi: 'et menneske må lese setningen' },
    { begrunnelse: 'BARNETRYGD', nevnt: true, fordi: 'store bokstaver er det samme ordet' },
    { begrunnelse: 'Lønnen er regnet med.', nevnt: false, fordi: 'ordet er ikke der' },
  ])('begrunnelsen «$begrunnelse» må leses: $nevnt, fordi $fordi', ({ begrunnelse, nevnt }) => {
    const funn = koder(v1({ ...med('lonn', 1), begrunnelse }))
    expect(funn.includes('krever-skjonn V1.nevnt-i-begrunnelse')).toBe(nevnt)
  })

  test.each([
    {
      belop: 0,
      inntektstype: 'barnetrygd',
      nevnt: false,
      fordi: 'linjen er selv barnetrygden, holdt utenfor',
    },
    { belop: 1, inntektstype: 'barnetrygd', nevnt: true, fordi: 'den er regnet med: da må grunnen leses' },
    { belop: 0, inntektstype: 'lonn', nevnt: true, fordi: 'på en annen linje kan den være brukt som grunn' },
  ] as const)(
    '«Barnetrygden holdes utenfor» på en linje ($inntektstype, $belop) må leses: $nevnt, fordi $fordi',
    ({ belop, inntektstype, nevnt }) => {
      const linjer = [etKontrollinntekt({ inntektstype, belop, begrunnelse: 'Barnetrygden holdes utenfor.' })]
      const funn = koder(v1(etBilde({ linjer })))
      expect(funn.includes('krever-skjonn V1.nevnt-i-begrunnelse')).toBe(nevnt)
    },
  )

  test.each([
    { type: 'annen', belop: 1, ventet: 'krever-skjonn V1.kalles-barnetrygd', fordi: 'typen kan være feil' },
    {
      type: 'annen',
      belop: 0,
      ventet: 'ingen-mangel-funnet V1.holdt-utenfor',
      fordi: 'den er ikke regnet med',
    },
    { type: 'barnetrygd', belop: 1, ventet: 'mangler V1.regnet-med', fordi: 'da er den barnetrygd' },
  ] as const)(
    'en linje som heter «Barnetrygd», av typen $type med $belop: $ventet, fordi $fordi',
    ({ type, belop, ventet }) => {
      const linjer = [etKontrollinntekt({ inntektstype: type, belop, tekst: 'Barnetrygd' })]
      expect(koder(v1({ ...med('lonn', 1), linjer }))).toEqual([ventet])
    },
  )

  test('uten periode vet vi ikke hvilken lov som gjelder', () => {
    const { periode: _, ...uten } = med('barnetrygd', 1)
    expect(koder(v1(uten))).toEqual(['ikke-aktuelt V1.ingen-periode'])
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

  test('uten barn er den ikke aktuell', () => {
    expect(koder(v2(etBilde({ barn: [] })))).toEqual(['ikke-aktuelt V2.ingen-barn'])
  })
})

describe('V4: § 19 er vurdert for det som er avslått', () => {
  test.each([
    { linjer: [], overskudd: false, ventet: 'ikke-aktuelt V4.ingenting-avslatt', fordi: 'alt er innvilget' },
    { linjer: [], overskudd: true, ventet: 'krever-skjonn V4.overskudd', fordi: 'ingenting etter § 18' },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt' })],
      overskudd: false,
      ventet: 'mangler V4.ikke-vurdert',
      fordi: 'ingen har sett på § 19',
    },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt', paragraf19: ' \n' })],
      overskudd: false,
      ventet: 'mangler V4.ikke-vurdert',
      fordi: 'blank tekst er ingen vurdering',
    },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt', paragraf19: 'Ikke særlig.' })],
      overskudd: false,
      ventet: 'krever-skjonn V4.vurdert',
      fordi: 'om den holder, må et menneske si',
    },
  ])('$ventet, fordi $fordi', ({ linjer, overskudd, ventet }) => {
    expect(koder(v4(etBilde({ linjer, overskudd })))).toEqual([ventet])
  })
})

describe('forvaltningsloven § 11 a: foreløpig svar innen en måned', () => {
  const mottattDato = dato('2026-01-31')
  test.each([
    { idag: '2026-02-28', ventet: 'ingen-mangel-funnet fvl-11a.innen-fristen', fordi: 'siste dag' },
    { idag: '2026-03-01', ventet: 'mangler fvl-11a.utlopt', fordi: 'dagen etter' },
  ])('$idag: $ventet, fordi $fordi', ({ idag, ventet }) => {
    expect(koder(fvl11a(etBilde({ mottattDato, dato: dato(idag) })))).toEqual([ventet])
  })

  test('er svaret sendt, mangler ingenting; er søknaden avgjort, er den ikke aktuell', () => {
    const sen = etBilde({ mottattDato, dato: dato('2026-06-01') })
    expect(koder(fvl11a({ ...sen, forelopigSvar: dato('2026-02-20') }))).toEqual([
      'ingen-mangel-funnet fvl-11a.svart',
    ])
    expect(koder(fvl11a({ ...sen, avgjort: true }))).toEqual(['ikke-aktuelt fvl-11a.avgjort'])
  })
})

describe('egen godkjenning', () => {
  const tuva = ansattId('tuva')
  const sivert = ansattId('sivert')
  test.each([
    { s: etBilde(), ventet: 'ikke-aktuelt egen-godkjenning.ikke-lest', fordi: 'ingen leser ennå' },
    {
      s: etBilde({ foreslattAv: tuva, godkjennesAv: tuva }),
      ventet: 'mangler egen-godkjenning.samme-person',
      fordi: 'hun foreslo det',
    },
    {
      s: etBilde({ foreslattAv: tuva, godkjennesAv: sivert, harArbeidet: [tuva, sivert] }),
      ventet: 'mangler egen-godkjenning.samme-person',
      fordi: 'han har bestemt en linje',
    },
    {
      s: etBilde({ foreslattAv: tuva, godkjennesAv: sivert, harArbeidet: [tuva] }),
      ventet: 'ingen-mangel-funnet egen-godkjenning.to-personer',
      fordi: 'det er to mennesker',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(egenGodkjenning(s))).toEqual([ventet])
  })
})

describe('et navngitt menneske bak begrunnelsene', () => {
  const av = (bestemtAv: 'ansatt' | 'integrasjon' | 'drift') => etKontrollutgift({ bestemtAv })
  test.each([
    { linjer: [], ventet: 'mangler navngitt-menneske.ingen', fordi: 'ingen har bestemt noe' },
    { linjer: [av('ansatt')], ventet: 'ingen-mangel-funnet navngitt-menneske.ansatt', fordi: 'et menneske' },
    {
      linjer: [av('ansatt'), av('integrasjon')],
      ventet: 'mangler navngitt-menneske.system',
      fordi: 'en maskin',
    },
    { linjer: [av('drift')], ventet: 'mangler navngitt-menneske.system', fordi: 'drift fatter ikke vedtak' },
  ])('$ventet, fordi $fordi', ({ linjer, ventet }) => {
    expect(koder(navngittMenneske(etBilde({ barn: [], linjer })))).toEqual([ventet])
  })
})

describe('tabellen over det som sperrer', () => {
  const altMangler = etBilde({
    barn: [etKontrollbarn('Emil', { celler: TEMA.map(tema => ({ tema, tilstand: 'ikke-spurt' })) })],
    linjer: [etKontrollutgift({ utfall: 'avslatt', bestemtAv: 'integrasjon' })],
    foreslattAv: ansattId('tuva'),
    godkjennesAv: ansattId('tuva'),
  })
  const { alleBarna: _, ...utenSvar } = altMangler

  test('sperrer i den rekkefølgen en saksbehandler møter dem, og bare av det som står der', () => {
    expect(sperrer(utenSvar).map(s => s.kode)).toEqual([
      'alle-barna-ubesvart',
      'barn-ikke-kartlagt',
      'barn-ikke-vurdert',
      'paragraf-19-ikke-vurdert',
      'ikke-menneske',
      'egen-godkjenning',
    ])
  })

  test.each([
    ['et ubesvart tema', { barn: [etKontrollbarn('Emil', { vurdert: true, antallSpurt: 5 })] }],
    ['gamle svar', { barn: [etKontrollbarn('Emil', { vurdert: true, gamle: true })] }],
    ['samme tekst om søsken', { barn: ['Emil', 'Sana'].map(n => etKontrollbarn(n, { vurdert: true })) }],
    ['at fristen for foreløpig svar er ute', { dato: dato('2027-11-01') }],
    [
      'en uavklart inntekt',
      { linjer: [etKontrollutgift(), etKontrollinntekt({ inntektstype: 'nav-ukjent' })] },
    ],
    ['at ikke alle barna er avklart', { alleBarna: { svar: 'ikke-avklart', dato: dato('2026-11-10') } }],
  ] as const)('%s advarer, men sperrer ikke', (_navn, endring) => {
    expect(sperrer(etBilde(endring as object))).toEqual([])
  })

  test('hver sperre har en setning og, der loven er grunnen, en hjemmel', () => {
    for (const { kode } of sperrer(utenSvar)) {
      const grunn: { setning: string; hjemmel?: string } = AVSLAG[kode]
      expect(grunn.hjemmel?.length).toBeGreaterThan(3)
    }
  })

  test('alle kontroller er kjørt, og resultatet fryses med utgaven', () => {
    const bilde = etBilde()
    expect([...new Set(kontroller(bilde).map(k => k.kontroll))]).toEqual([...KONTROLLER])
    expect(frys(bilde)).toEqual({ utgave: KONTROLLUTGAVE, resultater: kontroller(bilde) })
  })

  test('ingen kontroll sier at loven er oppfylt', () => {
    const utfall = new Set([...kontroller(etBilde()), ...kontroller(altMangler)].map(k => k.resultat.utfall))
    const lov: readonly string[] = ['ikke-aktuelt', 'mangler', 'ingen-mangel-funnet', 'krever-skjonn']
    expect([...utfall].every(u => lov.includes(u))).toBe(true)
  })
})
