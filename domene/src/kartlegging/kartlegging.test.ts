import { describe, expect, test } from 'vitest'
import { dato, leggTilDager, leggTilManeder } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { GRUNNTID } from './ferskhet/tider.ts'
import type { Svar } from './hendelser.ts'
import { TEMA } from './tema.ts'
import { celletilstand, erKartlagt, finnCelle } from './tilstand.ts'

const EMIL = personId('Emil')
const SVART = dato('2026-05-31')
const UTEN_ALDER = { fodselsdato: undefined, kommunetider: {} }
const medEmil = () => enSak().medBarn('Emil', '2021-05-04').medBarn('Sana', '2014-09-30')
const svar = (tilstand: Svar['tilstand'], tekst: string, settVersjon = 0): SakKommando => ({
  type: 'registrerOpplysning',
  personId: EMIL,
  tema: 'skole',
  svar: { tilstand, tekst },
  sagtAv: 'far',
  kanal: 'telefon',
  dato: SVART,
  settVersjon,
})

describe('svarets alder', () => {
  test.each(TEMA)('%s: kartlagt til og med dagen før fristen, og bør spørres på nytt fra den', tema => {
    const celle = finnCelle(medEmil().medSvar('Emil', tema, 'Svar', SVART).sak.kartlegging, EMIL, tema)
    const igjen = leggTilManeder(SVART, GRUNNTID[tema].maneder)
    expect(celletilstand(tema, celle, leggTilDager(igjen, -1), UTEN_ALDER)).toBe('kartlagt')
    expect(celletilstand(tema, celle, igjen, UTEN_ALDER)).toBe('bor-sporres-pa-nytt')
  })

  test.each(['ikke-relevant', 'onsker-ikke-a-svare'] as const)('%s blir ikke gammelt', tilstand => {
    const { kartlegging } = medEmil().utfor(svar(tilstand, 'Grunn')).sak
    expect(
      celletilstand('skole', finnCelle(kartlegging, EMIL, 'skole'), dato('2040-01-01'), UTEN_ALDER),
    ).toBe(tilstand)
  })

  test('et svar om det ene søskenet er aldri det andres', () => {
    const { kartlegging } = medEmil().utfor(svar('kartlagt', 'Trives.')).sak
    expect(finnCelle(kartlegging, EMIL, 'skole')).toBeDefined()
    expect(finnCelle(kartlegging, personId('Sana'), 'skole')).toBeUndefined()
  })

  test('uten svar er temaet ikke spurt', () => {
    expect(celletilstand('skole', undefined, SVART, UTEN_ALDER)).toBe('ikke-spurt')
  })
})

describe('et svar', () => {
  test.each([
    { tilstand: 'kartlagt', tekst: '', ok: false, fordi: 'kartlagt krever ordene' },
    { tilstand: 'kartlagt', tekst: 'Går i første klasse.', ok: true, fordi: 'ordene er der' },
    { tilstand: 'ikke-relevant', tekst: ' ', ok: false, fordi: 'ikke relevant krever grunnen' },
    { tilstand: 'ikke-relevant', tekst: 'Han er ett år.', ok: true, fordi: 'grunnen er der' },
    { tilstand: 'onsker-ikke-a-svare', tekst: '', ok: true, fordi: 'ingen skylder en grunn' },
  ] as const)('$tilstand med «$tekst» godtas: $ok, fordi $fordi', ({ tilstand, tekst, ok }) => {
    expect(medEmil().prov(svar(tilstand, tekst)).ok).toBe(ok)
  })

  test('står ved siden av det gamle, med den datoen det ble sagt', () => {
    const sak = medEmil().utfor(svar('kartlagt', 'Trives.'), svar('kartlagt', 'Trives ikke.', 1)).sak
    const celle = finnCelle(sak.kartlegging, EMIL, 'skole')
    expect(celle?.svar.map(s => s.svar.tekst)).toEqual(['Trives.', 'Trives ikke.'])
    expect(celle?.svar.every(s => s.dato === SVART)).toBe(true)
  })

  test('i samme celle som en kollega nettopp skrev i, er en konflikt med kollegaens svar', () => {
    const sak = medEmil().utfor(svar('kartlagt', 'Trives.'))
    expect(sak.prov(svar('kartlagt', 'Vet ikke.'))).toMatchObject({
      feil: { kode: 'endret-av-andre', gjeldende: { svar: [{ svar: { tekst: 'Trives.' } }] } },
    })
  })

  test('i en annen celle enn kollegaens er aldri en konflikt', () => {
    const sak = medEmil().utfor(svar('kartlagt', 'Trives.'))
    expect(sak.prov({ ...svar('kartlagt', 'Ja.'), tema: 'fritid' } as SakKommando).ok).toBe(true)
    const omSana = { ...svar('kartlagt', 'Ja.'), personId: personId('Sana') } as SakKommando
    expect(sak.prov(omSana).ok).toBe(true)
  })
})

describe('om barnet er kartlagt i det hele tatt', () => {
  test.each([
    {
      tema: 'antall-alder',
      kartlagt: false,
      fordi: 'navn og alder sier ingenting om hvordan barnet har det',
    },
    { tema: 'skole', kartlagt: true, fordi: 'noen har spurt' },
  ] as const)('bare $tema besvart gir $kartlagt, fordi $fordi', ({ tema, kartlagt }) => {
    const { kartlegging } = medEmil().medSvar('Emil', tema, 'Svar').sak
    expect(erKartlagt(kartlegging, EMIL, { nr: 0 })).toBe(kartlagt)
  })

  const utelat = (mer: object = {}): SakKommando => ({
    type: 'utelatKartlegging',
    personId: EMIL,
    grunn: 'akutt-kartlegges-etterpa',
    tekst: 'Vi snakkes fredag.',
    innen: dato('2026-11-27'),
    ...mer,
  })
  const kartlagt = (sak: ReturnType<typeof medEmil>, soknad: number) =>
    sak.sak.soknader[soknad] && erKartlagt(sak.sak.kartlegging, EMIL, sak.sak.soknader[soknad])

  test('en kodet grunn er også et svar, for søknaden den ble gitt for', () => {
    const ferdig = medEmil().medSoknad().utfor(utelat())
    expect(kartlagt(ferdig, 0)).toBe(true)
    const neste = ferdig.medSoknad(enSoknad('s2'))
    expect([kartlagt(neste, 0), kartlagt(neste, 1)]).toEqual([true, false])
    expect(kartlagt(neste.utfor(utelat({ grunn: 'kortvarig-behov' })), 1)).toBe(true)
  })

  test('et svar går med fra søknad til søknad', () => {
    expect(kartlagt(medEmil().medSvar('Emil', 'skole', 'Svar').medSoknad(), 0)).toBe(true)
  })

  test.each([
    { mer: { innen: undefined }, ok: false, fordi: 'et løfte uten dato er ingen oppgave' },
    { mer: { innen: dato('2026-11-20') }, ok: false, fordi: 'i dag er ikke siden' },
    { mer: { innen: dato('2026-11-21') }, ok: true, fordi: 'i morgen er siden' },
    { mer: { grunn: 'foreldrene-onsker-ikke', innen: undefined }, ok: true, fordi: 'et nei har ingen frist' },
    { mer: { grunn: 'annet', innen: dato('2026-11-20') }, ok: false, fordi: 'en frist må kunne holdes' },
  ])('$mer godtas: $ok, fordi $fordi', ({ mer, ok }) => {
    expect(medEmil().prov(utelat(mer)).ok).toBe(ok)
  })
})
