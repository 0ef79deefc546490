import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { TilbudId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { NASJONALE } from './nasjonale.ts'
import { tilbudsfakta } from './sakensFakta.ts'
import { samtykketGjelder } from './tilstand.ts'
import type { Tilbud } from './typer.ts'

const EMIL = personId('Emil')
const BUA = 'nasjonal/bua' as TilbudId
const familie = () => enSak().medBarn('Emil', '2019-05-04').medBarn('Sana', '2014-09-30')
const fortell = (mer: object = {}): SakKommando => ({
  type: 'fortellOmTilbud',
  tilbudId: BUA,
  til: [SOKER],
  om: [EMIL],
  maate: 'kontor',
  dato: dato('2026-11-18'),
  ...mer,
})
const samtykke = (mer: object = {}): SakKommando => ({
  type: 'giTilbudssamtykke',
  tilbudId: BUA,
  av: SOKER,
  om: [EMIL],
  hva: 'Navnet og alderen til Emil.',
  maate: 'telefon',
  dato: dato('2026-11-18'),
  til: dato('2026-12-18'),
  ...mer,
})

describe('det som fortelles', () => {
  test('står med navnet tilbudet hadde da, også når katalogen endres siden', () => {
    const lokalt = (navn: string, versjon: number) =>
      ({
        ...NASJONALE[0],
        tilbudId: 'fond',
        versjon,
        tekst: { nb: { navn, hva: 'x', hvem: 'y' } },
      }) as unknown as Tilbud
    const for_ = familie().medPolicy({ lokaleTilbud: [lokalt('Fritidsfondet', 1)] })
    const etter = for_.utfor(fortell({ tilbudId: 'fond' })).medPolicy({ lokaleTilbud: [] })
    expect(etter.sak.tilbud.fortalt[0]?.tilbud).toEqual({
      tilbudId: 'fond',
      versjon: 1,
      navn: 'Fritidsfondet',
    })
    expect(etter.prov(fortell({ tilbudId: 'fond' }))).toMatchObject({ feil: { kode: 'tilbud-finnes-ikke' } })
  })

  test.each([
    { mer: { dato: dato('2026-11-20') }, ok: true, fordi: 'i dag' },
    { mer: { dato: dato('2026-11-21') }, ok: false, fordi: 'ingen har fortalt det i morgen' },
    { mer: { til: [personId('Ola')] }, ok: false, fordi: 'Ola er ikke i saken' },
    { mer: { om: [personId('Ola')] }, ok: false, fordi: 'det kan ikke være for noen utenfor' },
    { mer: { om: [] }, ok: true, fordi: 'det kan gjelde hele familien' },
    { mer: { til: [] }, ok: false, fordi: 'noen må ha fått vite det' },
  ])('$mer godtas: $ok, fordi $fordi', ({ mer, ok }) => {
    expect(familie().prov(fortell(mer)).ok).toBe(ok)
  })

  test('kan besvares siden, og det første svaret blir stående', () => {
    const sak = familie().utfor(fortell({ svar: 'vil-tenke' }))
    const nr = sak.sak.tilbud.fortalt[0]?.nr ?? -1
    const besvar = { type: 'besvarTilbud', nr, svar: 'vil-soke', dato: dato('2026-11-20') } as const
    const svart = sak.utfor({ ...besvar, settVersjon: 1 })
    expect(svart.sak.tilbud.fortalt[0]?.svar.map(s => s.svar)).toEqual(['vil-tenke', 'vil-soke'])
    expect(sak.prov({ ...besvar, settVersjon: 0 })).toMatchObject({
      feil: { kode: 'endret-av-andre', gjeldende: { svar: 'vil-tenke' } },
    })
  })
})

describe('Nav tar bare kontakt med samtykke', () => {
  const med = () => familie().utfor(samtykke())
  const nr = (s: ReturnType<typeof med>) => s.sak.tilbud.samtykker[0]?.nr ?? -1
  const trekk = (s: ReturnType<typeof med>) =>
    ({ type: 'trekkSamtykke', nr: nr(s), av: SOKER, maate: 'muntlig', dato: dato('2026-11-20') }) as const
  const kontakt = (s: ReturnType<typeof med>, paa = '2026-11-20'): SakKommando => ({
    type: 'kontaktTilbud',
    samtykkeNr: nr(s),
    dato: dato(paa),
    hva: 'Meldte på Emil.',
  })

  test.each([
    { paa: '2026-11-17', idag: '2026-11-20', ok: false, fordi: 'dagen før de sa ja' },
    { paa: '2026-11-18', idag: '2026-11-20', ok: true, fordi: 'samme dag' },
    { paa: '2026-12-18', idag: '2026-12-20', ok: true, fordi: 'siste dag' },
    { paa: '2026-12-19', idag: '2026-12-20', ok: false, fordi: 'dagen etter siste dag' },
  ])('$paa godtas: $ok, fordi $fordi', ({ paa, idag, ok }) => {
    const s = med()
    expect(s.den(idag).prov(kontakt(s, paa)).ok).toBe(ok)
  })

  test('og aldri fra den dagen det er trukket', () => {
    const s = med()
    const trukket = s.utfor(trekk(s))
    expect(trukket.prov(kontakt(s, '2026-11-20'))).toMatchObject({ feil: { kode: 'samtykke-mangler' } })
    expect(trukket.prov(kontakt(s, '2026-11-19')).ok).toBe(true)
    const [samtykket] = trukket.sak.tilbud.samtykker
    expect(samtykket && samtykketGjelder(samtykket, dato('2026-11-19'))).toBe(true)
    expect(trukket.prov(trekk(s)).ok).toBe(false)
  })

  test('det som ble gjort, står ved samtykket', () => {
    const s = med()
    expect(s.utfor(kontakt(s)).sak.tilbud.samtykker[0]?.kontakt).toMatchObject([{ hva: 'Meldte på Emil.' }])
  })

  test.each([
    { mer: { til: dato('2026-11-19') }, ok: false, fordi: 'det er alt utløpt' },
    { mer: { til: dato('2026-11-20') }, ok: true, fordi: 'det gjelder i dag' },
    { mer: { hva: ' ' }, ok: false, fordi: 'hva som kan sies, må stå' },
    { mer: { av: personId('Ola') }, ok: false, fordi: 'den som samtykker, må være i saken' },
  ])('$mer godtas: $ok, fordi $fordi', ({ mer, ok }) => {
    expect(familie().prov(samtykke(mer)).ok).toBe(ok)
  })
})

describe('det saken vet', () => {
  const fakta = (s: ReturnType<typeof familie>) =>
    tilbudsfakta(s.sak, { personer: s.personer, naa: { dato: s.dato } })

  test('er svarene og alderen, barn for barn, i sakens rekkefølge', () => {
    const f = fakta(familie().medSvar('Emil', 'fritid', 'Spiller i korps.', '2026-11-12'))
    expect(f.personer.map(p => [p.rolle, p.personId])).toEqual([
      ['familien', undefined],
      ['voksen', SOKER],
      ['barn', EMIL],
      ['barn', personId('Sana')],
    ])
    expect(f.personer[2]).toMatchObject({ alderManeder: 90, svar: { fritid: { dato: '2026-11-12' } } })
    expect(f.personer[3]?.svar).toEqual({})
  })

  test.each([
    { rolle: 'partner', ventet: 2, fordi: 'en partner er en voksen til' },
    { rolle: 'annen-voksen', ventet: 1, fordi: 'en bestemor er ikke en forelder til' },
  ] as const)('$rolle gir $ventet voksne, fordi $fordi', ({ rolle, ventet }) => {
    expect(fakta(familie().medVoksen('Kari', rolle)).voksne).toBe(ventet)
  })

  test('et åpent behov er en grunn hos den det gjelder, og ingen andre', () => {
    const f = fakta(familie().medBehov('b1', { gjelder: EMIL, tema: 'fritid' }))
    expect(f.personer.map(p => p.behov.map(b => b.tema))).toEqual([[], [], ['fritid'], []])
    const felles = fakta(familie().medBehov('b2', { gjelder: 'familien', tema: 'bosituasjon' }))
    expect(felles.personer.map(p => p.behov.length)).toEqual([1, 0, 0, 0])
  })

  test('et skjermet svar er aldri en grunn', () => {
    const s = familie().utfor({
      type: 'registrerOpplysning',
      personId: EMIL,
      tema: 'omsorg-samvaer',
      svar: { tilstand: 'kartlagt', tekst: 'Er redd.', valg: 'mangler-noe' },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: dato('2026-11-18'),
      skjermet: true,
      settVersjon: 0,
    } as SakKommando)
    const emil = fakta(s).personer[2]
    expect(emil?.svar['omsorg-samvaer']?.svar).toEqual({ tilstand: 'kartlagt', tekst: '' })
  })
})
