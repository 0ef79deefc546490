import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Synsmaate } from '../kartlegging/hendelser.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { personId } from '../testdata/etBarn.ts'
import { etBilde, etKontrollbarn, koder } from '../testdata/etBilde.ts'
import { barnetsSyn } from './barnetsSyn.ts'
import { hvertMedlem } from './hvertMedlem.ts'
import type { Kontrollcelle, Kontrollsvar } from './kartleggingForKontroll.ts'
import { manglendeOpplysninger } from './manglendeOpplysninger.ts'
import { svarRutet } from './svarRutet.ts'

const mottattDato = dato('2026-11-03')

describe('barnets eget syn', () => {
  const kjor = (syn?: { maate: Synsmaate; paa: string }) =>
    koder(
      barnetsSyn(
        etBilde({
          mottattDato,
          barn: [etKontrollbarn('Emil', syn ? { syn: { maate: syn.maate, dato: dato(syn.paa) } } : {})],
        }),
      ),
    )

  test.each([
    { syn: undefined, ventet: 'mangler barnets-syn.ikke-skrevet', fordi: 'ingen har skrevet noe' },
    {
      syn: { maate: 'direkte', paa: '2026-11-03' },
      ventet: 'ingen-mangel-funnet barnets-syn.direkte',
      fordi: 'hørt den dagen søknaden kom',
    },
    {
      syn: { maate: 'direkte', paa: '2026-11-02' },
      ventet: 'krever-skjonn barnets-syn.fra-for',
      fordi: 'hørt dagen før',
    },
    {
      syn: { maate: 'gjennom-foreldre', paa: '2026-11-10' },
      ventet: 'krever-skjonn barnets-syn.gjennom-foreldre',
      fordi: 'ordene er foreldrenes',
    },
    {
      syn: { maate: 'forsokt', paa: '2026-11-10' },
      ventet: 'krever-skjonn barnets-syn.forsokt',
      fordi: 'det førte ikke fram',
    },
    {
      syn: { maate: 'ikke', paa: '2026-11-10' },
      ventet: 'krever-skjonn barnets-syn.ikke-hort',
      fordi: 'grunnen må holde',
    },
  ] as const)('$ventet, fordi $fordi', ({ syn, ventet }) => {
    expect(kjor(syn)).toEqual([ventet])
  })

  test('uten barn er den ikke aktuell', () => {
    expect(koder(barnetsSyn(etBilde({ barn: [] })))).toEqual(['ikke-aktuelt barnets-syn.ingen-barn'])
  })
})

describe('hvert familiemedlem', () => {
  const voksen = (navn: string, spurt: number) => ({ personId: personId(navn), navn, spurt })
  test.each([
    { voksne: [], ventet: ['ikke-aktuelt hvert-familiemedlem.ingen-voksne'], fordi: 'ingen er registrert' },
    {
      voksne: [voksen('Mor', 0)],
      ventet: ['mangler hvert-familiemedlem.ikke-spurt'],
      fordi: 'ingen har spurt henne',
    },
    {
      voksne: [voksen('Mor', 1)],
      ventet: ['ingen-mangel-funnet hvert-familiemedlem.spurt'],
      fordi: 'noen har spurt',
    },
    {
      voksne: [voksen('Mor', 3), voksen('Far', 0)],
      ventet: ['mangler hvert-familiemedlem.ikke-spurt', 'ingen-mangel-funnet hvert-familiemedlem.spurt'],
      fordi: 'far er ikke spurt, og mor er det',
    },
  ])('$ventet, fordi $fordi', ({ voksne, ventet }) => {
    expect(koder(hvertMedlem(etBilde({ voksne })))).toEqual(ventet)
  })
})

const svar = (mer: Partial<Kontrollsvar> = {}): Kontrollsvar => ({
  dato: dato('2026-11-10'),
  sagtAv: 'mor',
  kanal: 'kontor',
  medOrd: true,
  ...mer,
})
const ettTema = (celle: Omit<Kontrollcelle, 'tema'>, mer: object = {}) =>
  etKontrollbarn('Emil', {
    celler: TEMA.map((tema, i) => (i === 5 ? { tema, ...celle } : { tema, tilstand: 'kartlagt' as const })),
    ...mer,
  })

describe('der opplysninger mangler, står det hvorfor', () => {
  test.each([
    {
      barn: ettTema({ tilstand: 'kartlagt' }),
      ventet: 'ingen-mangel-funnet manglende-opplysninger.ingen-mangler',
      fordi: 'ingenting mangler',
    },
    {
      barn: ettTema({ tilstand: 'ikke-spurt' }),
      ventet: 'mangler manglende-opplysninger.uten-grunn',
      fordi: 'ingen sier hvorfor',
    },
    {
      barn: ettTema({ tilstand: 'ikke-spurt', ikkeUndersokt: true }),
      ventet: 'krever-skjonn manglende-opplysninger.med-grunn',
      fordi: 'et notat sier hvorfor',
    },
    {
      barn: ettTema({ tilstand: 'ikke-spurt', tasSiden: dato('2026-11-20') }),
      ventet: 'krever-skjonn manglende-opplysninger.med-grunn',
      fordi: 'det tas siden, senest i dag',
    },
    {
      barn: ettTema({ tilstand: 'ikke-spurt', tasSiden: dato('2026-11-19') }),
      ventet: 'mangler manglende-opplysninger.uten-grunn',
      fordi: 'dagen er gått',
    },
    {
      barn: ettTema({ tilstand: 'onsker-ikke-a-svare', svar: svar() }),
      ventet: 'krever-skjonn manglende-opplysninger.med-grunn',
      fordi: 'merknaden står',
    },
    {
      barn: ettTema({ tilstand: 'onsker-ikke-a-svare', svar: svar({ medOrd: false }) }),
      ventet: 'mangler manglende-opplysninger.uten-grunn',
      fordi: 'merknaden mangler',
    },
    {
      barn: ettTema({ tilstand: 'ikke-spurt' }, { utelatt: 'foreldrene-onsker-ikke' }),
      ventet: 'krever-skjonn manglende-opplysninger.med-grunn',
      fordi: 'grunnen er kodet for barnet',
    },
  ])('$ventet, fordi $fordi', ({ barn, ventet }) => {
    expect(koder(manglendeOpplysninger(etBilde({ barn: [barn] })))).toEqual([ventet])
  })

  test('det ene barnets notat er ikke det andres', () => {
    const barn = [
      ettTema({ tilstand: 'ikke-spurt', ikkeUndersokt: true }),
      etKontrollbarn('Sana', { antallSpurt: 12 }),
    ]
    expect(koder(manglendeOpplysninger(etBilde({ barn })))).toEqual([
      'krever-skjonn manglende-opplysninger.med-grunn',
      'mangler manglende-opplysninger.uten-grunn',
    ])
  })

  test('uten barn er den ikke aktuell', () => {
    expect(koder(manglendeOpplysninger(etBilde({ barn: [] })))).toEqual([
      'ikke-aktuelt manglende-opplysninger.ingen-barn',
    ])
  })
})

describe('det som mangler, er ført videre', () => {
  test.each([
    {
      behov: undefined,
      ventet: ['ikke-aktuelt svar-rutet.ingenting-mangler'],
      fordi: 'ingen har sagt at noe mangler',
    },
    { behov: 'uten', ventet: ['mangler svar-rutet.uten-behov'], fordi: 'svaret er ikke blitt et behov' },
    { behov: 'apent', ventet: ['mangler svar-rutet.apent-behov'], fordi: 'behovet har ikke fått svar' },
    {
      behov: 'besvart',
      ventet: ['ingen-mangel-funnet svar-rutet.besvart'],
      fordi: 'behovet har fått et svar',
    },
  ] as const)('$ventet, fordi $fordi', ({ behov, ventet }) => {
    const barn = [ettTema({ tilstand: 'kartlagt', svar: svar(behov ? { behov } : {}) })]
    expect(koder(svarRutet(etBilde({ barn })))).toEqual(ventet)
  })
})
