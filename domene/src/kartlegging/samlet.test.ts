import { describe, expect, test } from 'vitest'
import type { Belop } from '../felles/belop.ts'
import { type Dato, dato } from '../felles/dato.ts'
import type { FellessvarId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { etBarn, personId, SOKER } from '../testdata/etBarn.ts'
import type { Detaljer } from './detaljer.ts'
import { kommende } from './kommende.ts'
import { hjemmene, nettverket, tjenestene, utfordringene, utgiftene } from './samlet.ts'
import { celleversjon } from './svar.ts'
import type { Tema } from './tema.ts'
import { finnCelle } from './tilstand.ts'
import { utgavene } from './utgaver.ts'

const EMIL = personId('Emil')
const MINA = personId('Mina')
const PAA = dato('2026-11-20')

type Saken = ReturnType<typeof enSak>
const svar = (s: Saken, hvem: typeof EMIL, tema: Tema, dag: string, ...detaljer: readonly Detaljer[]) =>
  s.utfor({
    type: 'registrerOpplysning',
    personId: hvem,
    tema,
    svar: { tilstand: 'kartlagt', tekst: 'Det de sa.', detaljer },
    sagtAv: 'mor',
    kanal: 'kontor',
    dato: dato(dag),
    settVersjon: celleversjon(finnCelle(s.sak.kartlegging, hvem, tema)),
  } satisfies SakKommando)

/** Emil er 11 og bor to steder; Mina er 5 og bor fast her. */
const familien = () =>
  enSak(PAA)
    .medBarn('Emil', '2015-03-02', etBarn().med({ bosted: 'delt' }))
    .medBarn('Mina', '2021-05-04')

describe('hjemmet', () => {
  test('er det nyeste som er sagt om hvert felt, uansett under hvilket barn det er skrevet', () => {
    let s = svar(familien(), EMIL, 'bosituasjon', '2026-10-01', {
      slag: 'bolig',
      eieform: 'leier-privat',
      rom: 2,
    })
    s = svar(s, MINA, 'bosituasjon', '2026-11-01', { slag: 'bolig', rom: 3, standard: 'Trekk fra vinduene' })
    expect(hjemmene(s.sak).her).toEqual({
      bolig: { slag: 'bolig', eieform: 'leier-privat', rom: 3, standard: 'Trekk fra vinduene' },
      dato: '2026-11-01',
    })
  })

  test('et barn med delt bosted har to: det andre står som ikke spurt til noen har spurt', () => {
    expect(hjemmene(familien().sak).andre).toEqual([{ personId: EMIL, hjem: undefined }])
    const s = svar(familien(), EMIL, 'bosituasjon', '2026-11-01', {
      slag: 'bolig',
      hjem: 'annen-forelder',
      rom: 1,
    })
    const { her, andre } = hjemmene(s.sak)
    expect(her).toBe(undefined)
    expect(andre[0]?.hjem?.bolig.rom).toBe(1)
  })
})

test('tjenester, nettverk og utfordringer er samlet fra alle, og de skjermede er merket', () => {
  let s = svar(familien(), EMIL, 'andre-tjenester', '2026-11-01', {
    slag: 'tjeneste',
    hva: 'ppt',
    status: 'har-na',
  })
  s = svar(s, SOKER, 'nettverk', '2026-11-01', { slag: 'nettverk', hvem: 'besteforeldre', hjelper: 'Henter' })
  s = svar(s, SOKER, 'sosial-helse', '2026-11-01', { slag: 'utfordring', hva: 'vold' })
  s = svar(s, SOKER, 'andre-behov', '2026-11-01', { slag: 'utfordring', hva: 'bolig' })
  s = svar(s, SOKER, 'andre-tjenester', '2026-11-01', {
    slag: 'tjeneste',
    hva: 'krisesenter',
    status: 'har-na',
  })
  expect(tjenestene(s.sak).map(t => [t.detalj.hva, t.skjermet])).toEqual([
    ['ppt', false],
    ['krisesenter', true],
  ])
  expect(nettverket(s.sak).map(n => [n.personId, n.detalj.hvem])).toEqual([[SOKER, 'besteforeldre']])
  expect(utfordringene(s.sak).map(u => [u.detalj.hva, u.skjermet])).toEqual([
    ['vold', true],
    ['bolig', false],
  ])
})

describe('kjøp og utgifter over tid', () => {
  const stovler = (kjopt: string, kr: number): Detaljer => ({
    slag: 'utstyr',
    ting: 'Støvler',
    status: 'har',
    sistKjopt: dato(kjopt),
    belop: kr as Belop,
  })

  test('også det nyere svar har tatt over for, nyest først', () => {
    let s = svar(familien(), EMIL, 'utstyr-klaer', '2025-11-01', stovler('2025-10-20', 60000))
    s = svar(s, EMIL, 'utstyr-klaer', '2026-11-01', stovler('2026-10-25', 70000))
    expect(utgiftene(s.sak).map(u => u.dag)).toEqual(['2026-10-25', '2025-10-20'])
  })

  test('det samme sagt igjen står én gang, med dagen det først ble sagt', () => {
    const fotball: Detaljer = {
      slag: 'aktivitet',
      navn: 'Fotball',
      status: 'deltar',
      kostnad: { belop: 150000 as Belop, hyppighet: 'ar' },
    }
    let s = svar(familien(), EMIL, 'fritid', '2026-05-01', fotball)
    s = svar(s, EMIL, 'fritid', '2026-11-01', fotball)
    expect(utgiftene(s.sak).map(u => u.dag)).toEqual(['2026-05-01'])
  })

  test('uten kjøp og beløp er det ingen utgift, og et trukket svar er borte', () => {
    const uten = svar(familien(), EMIL, 'utstyr-klaer', '2026-11-01', {
      slag: 'utstyr',
      ting: 'Lue',
      status: 'mangler',
    })
    expect(utgiftene(uten.sak)).toEqual([])
    const med = svar(familien(), EMIL, 'utstyr-klaer', '2026-11-01', stovler('2026-10-25', 70000))
    const nr = finnCelle(med.sak.kartlegging, EMIL, 'utstyr-klaer')?.svar[0]?.nr ?? 0
    const trukket = med.utfor({
      type: 'trekkOpplysning',
      personId: EMIL,
      tema: 'utstyr-klaer',
      nr,
      grunn: 'Det var Mina.',
      settVersjon: 1,
    })
    expect(utgiftene(trukket.sak)).toEqual([])
  })
})

describe('det som skal skje', () => {
  const fodt = (d: string | undefined) => () => (d === undefined ? undefined : dato(d))
  const slagene = (d: string | undefined, paa: Dato = PAA) =>
    kommende(enSak(PAA).medBarn('Emil', d).sak, fodt(d), paa).map(k =>
      k.slag === 'bursdag' ? `${k.dato} ${k.fyller}` : k.slag === 'skole' ? `${k.hva} ${k.ar}` : k.slag,
    )

  test.each([
    { d: '2015-11-20', ventet: ['2026-11-20 11'], fordi: 'bursdagen er i dag' },
    { d: '2015-11-19', ventet: ['2027-11-19 12'], fordi: 'den var i går, så neste er om et år' },
    { d: '2015-11-21', ventet: ['2026-11-21 11'], fordi: 'den er i morgen' },
    {
      d: '2021-05-04',
      ventet: ['2027-05-04 6', 'skolestart 2027'],
      fordi: 'hun begynner på skolen høsten hun er seks',
    },
    { d: '2020-05-04', ventet: ['2027-05-04 7'], fordi: 'hun begynte i år' },
    {
      d: '2014-05-04',
      ventet: ['2027-05-04 13', 'ungdomsskole 2027'],
      fordi: 'hun er ferdig med barneskolen',
    },
    { d: '2011-05-04', ventet: ['2027-05-04 16', 'videregaende 2027'], fordi: 'hun er ferdig med tiende' },
    { d: undefined, ventet: [], fordi: 'fødselsdatoen er ikke kjent' },
  ])('født $d: $ventet, fordi $fordi', ({ d, ventet }) => {
    expect(slagene(d)).toEqual(ventet)
  })

  test.each([
    { d: { hva: 'cup', dato: dato('2026-11-20') }, med: true, fordi: 'den er i dag' },
    { d: { hva: 'cup', dato: dato('2026-11-19') }, med: false, fordi: 'den er over' },
    { d: { hva: 'leir', dato: dato('2027-11-20') }, med: true, fordi: 'den er om akkurat et år' },
    { d: { hva: 'leir', dato: dato('2027-11-21') }, med: false, fordi: 'det er for lenge til' },
    { d: { hva: 'ferie' }, med: true, fordi: 'ingen har sagt når, så det står uten dag' },
    { d: { hva: 'bursdag' }, med: false, fordi: 'barnets egen bursdag er regnet ut alt' },
    {
      d: { hva: 'bursdag', navn: 'Ola', dato: dato('2026-12-01') },
      med: true,
      fordi: 'det er en venns bursdag',
    },
  ] as const)('$d.hva $d.dato er med: $med, fordi $fordi', ({ d, med }) => {
    const s = svar(familien(), EMIL, 'fritid', '2026-11-01', { slag: 'begivenhet', ...d } as Detaljer)
    expect(kommende(s.sak, fodt(undefined), PAA).some(k => k.slag === 'begivenhet')).toBe(med)
  })

  test('det nærmeste først, og en betaling med dagen sin', () => {
    const s = svar(
      familien(),
      EMIL,
      'fritid',
      '2026-11-01',
      { slag: 'begivenhet', hva: 'ferie' },
      { slag: 'aktivitet', navn: 'Fotball', status: 'deltar', betalesInnen: dato('2026-12-15') },
    )
    const rad = kommende(s.sak, id => (id === EMIL ? dato('2015-03-02') : undefined), PAA)
    expect(rad.map(k => k.slag)).toEqual(['betaling', 'bursdag', 'begivenhet'])
  })
})

describe('utgaven av skjemaet', () => {
  const med = (s: Saken, tema: Tema, skjemaversjon?: string) =>
    s.utfor({
      type: 'registrerOpplysning',
      personId: EMIL,
      tema,
      svar: { tilstand: 'kartlagt', tekst: 'x' },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: dato('2026-11-10'),
      settVersjon: 0,
      ...(skjemaversjon ? { skjemaversjon } : {}),
    })

  test('svar som er skrevet i matrisen, får den som gjelder den dagen det skrives', () => {
    expect(utgavene(med(familien(), 'skole').sak.kartlegging)).toEqual([
      { versjon: 'grunnskjema-2', antall: 1 },
    ])
  })

  test('saken viser hver utgave og hvor mange svar den har; trukne svar telles ikke', () => {
    let s = med(familien(), 'skole', 'grunnskjema-2')
    s = med(s, 'fritid', 'grunnskjema-2')
    s = med(s, 'nettverk', 'grunnskjema-1')
    s = med(s, 'bosituasjon', 'grunnskjema-1')
    const nr = finnCelle(s.sak.kartlegging, EMIL, 'bosituasjon')?.svar[0]?.nr ?? 0
    s = s.utfor({
      type: 'trekkOpplysning',
      personId: EMIL,
      tema: 'bosituasjon',
      nr,
      grunn: 'Feil.',
      settVersjon: 1,
    })
    expect(utgavene(s.sak.kartlegging)).toEqual([
      { versjon: 'grunnskjema-2', antall: 2 },
      { versjon: 'grunnskjema-1', antall: 1 },
    ])
  })

  test('et svar familien ga samlet, bærer den også, og det samme gjør bekreftelsen', () => {
    const s = familien().utfor({
      type: 'registrerFellessvar',
      fellesId: 'f1' as FellessvarId,
      tema: 'nettverk',
      svar: { tilstand: 'kartlagt', tekst: 'Besteforeldre i nabolaget.' },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: PAA,
      gjelderFor: [{ personId: EMIL, settVersjon: 0 }],
    })
    expect(s.sak.kartlegging.felles.nettverk?.[0]?.skjemaversjon).toBe('grunnskjema-2')
    expect(finnCelle(s.sak.kartlegging, EMIL, 'nettverk')?.svar[0]?.skjemaversjon).toBe('grunnskjema-2')
  })
})
