import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { AVSLAG } from '../sak/avslag.ts'
import { etBilde, etKontrollbarn, etKontrollinntekt, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { ansattId } from '../testdata/verden.ts'
import { egenGodkjenning } from './egenGodkjenning.ts'
import { fvl11a } from './fvl11a.ts'
import { frys, KONTROLL, KONTROLLUTGAVE, kontroller, kontrollerHver, sperrer } from './kontroller.ts'
import { navngittMenneske } from './navngittMenneske.ts'
import { KONTROLLER } from './resultat.ts'

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

  const kaster = () => {
    throw new Error('en underlig sak')
  }
  test('en kontroll som kaster, står som en som ikke kunne regnes; de andre er med, og hjelpen stanses ikke', () => {
    const [bilde, underlig] = [etBilde(), { ...KONTROLL, tekst: kaster }]
    const resultater = kontroller(bilde).filter(k => k.kontroll !== 'tekst')
    expect(kontrollerHver(bilde, underlig)).toEqual({ resultater, kunneIkke: ['tekst'] })
    expect(frys(bilde, underlig)).toEqual({ utgave: KONTROLLUTGAVE, resultater, kunneIkke: ['tekst'] })
    expect(sperrer(altMangler, underlig)).toEqual(sperrer(altMangler))
  })

  test('kaster en kontroll som kan sperre, er den ikke åpen: ingenting fattes', () => {
    expect(() => sperrer(etBilde(), { ...KONTROLL, 'egen-godkjenning': kaster })).toThrow('underlig')
  })

  test('ingen kontroll sier at loven er oppfylt', () => {
    const utfall = new Set([...kontroller(etBilde()), ...kontroller(altMangler)].map(k => k.resultat.utfall))
    const lov: readonly string[] = ['ikke-aktuelt', 'mangler', 'ingen-mangel-funnet', 'krever-skjonn']
    expect([...utfall].every(u => lov.includes(u))).toBe(true)
  })
})
