import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { TilbudId } from '../felles/id.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import { paaDagen } from '../sak/oppgavetyper.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { etSamtykke } from '../testdata/etSamtykke.ts'
import { enKommandoAv } from '../testdata/kommandoer.ts'
import { dekkerSvaret, finnSamtykke, gjelderSamtykket, samtykkene, samtykkestatus } from './tilstand.ts'

const EMIL = personId('Emil')
const UNG = personId('Ung')
const familie = () =>
  enSak()
    .medVoksen('Olav')
    .medBarn('Emil', '2021-05-04')
    .medBarn('Ung', '2011-11-20')
    .medBarn('Voksen', '2008-01-01')
type Bygger = ReturnType<typeof familie>
const med = (mer = {}) => familie().utfor(etSamtykke(mer))
const nr = (s: Bygger) => s.sak.samtykker.at(-1)?.nr ?? -1
const trekk = (s: Bygger, paa = '2026-11-20', av = SOKER): SakKommando => ({
  type: 'trekkSamtykke',
  nr: nr(s),
  av,
  maate: 'muntlig',
  dato: dato(paa),
})
const det = (s: Bygger) => {
  const funnet = finnSamtykke(s.sak, nr(s))
  if (!funnet) throw new Error('samtykket finnes ikke')
  return funnet
}
const ordene = [{ personId: EMIL, ord: 'For liten til å spørres.' }]

describe('hvem som kan samtykke, og for hvem', () => {
  test.each([
    { mer: {}, svar: 'ok', fordi: 'en voksen, for et barn som er spurt' },
    { mer: { om: [SOKER], barnetSier: [] }, svar: 'ok', fordi: 'en voksen, for seg selv' },
    { mer: { om: [] }, svar: 'samtykke-om-mangler', fordi: 'det må handle om noen' },
    { mer: { barnetSier: [] }, svar: 'barnets-ord-mangler', fordi: 'ingen har skrevet hva barnet sier' },
    {
      mer: { barnetSier: [{ personId: EMIL, ord: ' ' }] },
      svar: 'barnets-ord-mangler',
      fordi: 'tomme ord er ingen ord',
    },
    {
      mer: { om: [EMIL, UNG], barnetSier: ordene },
      svar: 'barnets-ord-mangler',
      fordi: 'hvert barn har sitt eget ord',
    },
    { mer: { om: [personId('Olav')] }, svar: 'samtykke-for-voksen', fordi: 'han må si ja selv' },
    { mer: { om: [personId('Voksen')] }, svar: 'samtykke-for-voksen', fordi: 'hun har fylt 18' },
    { mer: { av: UNG, om: [UNG], barnetSier: [] }, svar: 'ok', fordi: 'hun fyller 15 i dag' },
    { mer: { av: UNG }, svar: 'samtykke-for-voksen', fordi: 'en ung samtykker ikke for broren' },
    { mer: { av: EMIL, om: [EMIL] }, svar: 'for-ung-til-samtykke', fordi: 'han er fem' },
    { mer: { av: personId('Fremmed') }, svar: 'person-finnes-ikke', fordi: 'hun er ikke i saken' },
    { mer: { hva: '' }, svar: 'samtykke-ufullstendig', fordi: 'det må stå hva' },
    { mer: { formal: '\n' }, svar: 'samtykke-ufullstendig', fordi: 'det må stå til hva' },
    {
      mer: { mottaker: { slag: 'helse' as const, navn: ' ' } },
      svar: 'samtykke-ufullstendig',
      fordi: 'et samtykke til noen i alminnelighet er ikke noe samtykke',
    },
    { mer: { dato: dato('2026-11-21') }, svar: 'dato-i-fremtiden', fordi: 'i morgen har ingen sagt ja' },
    { mer: { til: dato('2026-11-19') }, svar: 'samtykke-utlopt', fordi: 'det er alt ute' },
    { mer: { til: dato('2026-11-20') }, svar: 'ok', fordi: 'det gjelder i dag' },
  ])('$svar, fordi $fordi', ({ mer, svar }) => {
    const utfall = familie().prov(etSamtykke(mer))
    expect(utfall.ok ? 'ok' : utfall.feil.kode).toBe(svar)
  })

  test('ukjent alder er ikke femten', () => {
    const utfall = enSak()
      .medBarn('Ukjent')
      .prov(etSamtykke({ av: personId('Ukjent'), om: [personId('Ukjent')] }))
    expect(utfall).toMatchObject({ feil: { kode: 'for-ung-til-samtykke' } })
  })
})

describe('når det gjelder', () => {
  test.each([
    { paa: '2026-11-19', gjelder: false, fordi: 'dagen før det ble gitt' },
    { paa: '2026-11-20', gjelder: true, fordi: 'samme dag' },
    { paa: '2027-01-31', gjelder: true, fordi: 'siste dag' },
    { paa: '2027-02-01', gjelder: false, fordi: 'dagen etter' },
  ])('$paa: $gjelder, fordi $fordi', ({ paa, gjelder }) => {
    expect(gjelderSamtykket(det(med()), dato(paa))).toBe(gjelder)
  })

  test.each([
    { idag: '2027-01-16', status: 'gjelder', fordi: 'femten dager igjen' },
    { idag: '2027-01-17', status: 'gaar-ut', fordi: 'fjorten dager igjen' },
    { idag: '2027-01-31', status: 'gaar-ut', fordi: 'siste dag' },
    { idag: '2027-02-01', status: 'utlopt', fordi: 'dagen etter' },
  ])('$idag: $status, fordi $fordi', ({ idag, status }) => {
    expect(samtykkestatus(det(med()), dato(idag))).toBe(status)
  })

  test('trukket i dag gjelder det ikke i dag, men det gjaldt i går', () => {
    const s = med().den('2026-12-01')
    const trukket = det(s.utfor(trekk(s, '2026-12-01')))
    expect(gjelderSamtykket(trukket, dato('2026-12-01'))).toBe(false)
    expect(gjelderSamtykket(trukket, dato('2026-11-30'))).toBe(true)
    expect(trukket.trukket).toEqual({ dato: '2026-12-01', av: SOKER, maate: 'muntlig' })
  })

  test.each([
    { k: (s: Bygger) => ({ ...trekk(s), nr: 99 }), kode: 'samtykke-finnes-ikke' },
    { k: (s: Bygger) => trekk(s, '2026-11-21'), kode: 'dato-i-fremtiden' },
    { k: (s: Bygger) => trekk(s, '2026-11-20', personId('Fremmed')), kode: 'person-finnes-ikke' },
  ])('trekkes ikke: $kode', ({ k, kode }) => {
    const s = med()
    expect(s.prov(k(s) as SakKommando)).toMatchObject({ feil: { kode } })
  })

  test('to ganger er én gang for mye', () => {
    const s = med()
    expect(s.utfor(trekk(s)).prov(trekk(s))).toMatchObject({ feil: { kode: 'allerede-utfort' } })
  })

  test('den unge det handler om, kan trekke det mor ga', () => {
    const s = med({ om: [UNG], barnetSier: [{ personId: UNG, ord: 'Ok.' }] })
    expect(s.prov(trekk(s, '2026-11-20', UNG)).ok).toBe(true)
  })

  test('det finnes ingen rekke av hendelser der et trukket samtykke gjelder igjen', () => {
    fc.assert(
      fc.property(fc.array(enKommandoAv('giSamtykke', 'trekkSamtykke'), { maxLength: 12 }), kommandoer => {
        let s = med()
        const forste = nr(s)
        s = s.utfor(trekk(s))
        for (const k of kommandoer) if (s.prov(k).ok) s = s.utfor(k)
        const trukket = finnSamtykke(s.sak, forste)
        expect(trukket && gjelderSamtykket(trukket, dato('2026-11-20'))).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})

describe('som grunnlag for det andre har fortalt', () => {
  const svar = (samtykkeNr: number, mer: object = {}): SakKommando => ({
    type: 'registrerOpplysning',
    personId: EMIL,
    tema: 'skole',
    svar: { tilstand: 'kartlagt', tekst: 'Går på korps.' },
    sagtAv: 'skole',
    kanal: 'telefon',
    dato: dato('2026-11-20'),
    grunnlag: { grunnlag: 'samtykke', samtykkeNr, spurtOm: 'Om han trives' },
    settVersjon: 0,
    ...mer,
  })

  test('svaret bærer samtykket, og står også når det er trukket', () => {
    const s = med()
    const med1 = s.utfor(svar(nr(s)))
    const etter = med1.utfor(trekk(med1))
    expect(finnCelle(etter.sak.kartlegging, EMIL, 'skole')?.svar[0]).toMatchObject({
      grunnlag: { samtykkeNr: nr(s) },
      svar: { tekst: 'Går på korps.' },
    })
  })

  test.each([
    { mer: {}, andre: { nr: 99 }, kode: 'samtykke-finnes-ikke', fordi: 'det finnes ikke' },
    {
      mer: { om: [SOKER], barnetSier: [] },
      andre: {},
      kode: 'samtykke-om-andre',
      fordi: 'det handler ikke om Emil',
    },
    {
      mer: { retning: 'nav-forteller' as const },
      andre: {},
      kode: 'samtykke-om-andre',
      fordi: 'de kan ikke fortelle oss noe',
    },
  ])('avvises: $kode, fordi $fordi', ({ mer, andre, kode }) => {
    const s = med(mer)
    expect(s.prov(svar('nr' in andre ? Number(andre.nr) : nr(s)))).toMatchObject({ feil: { kode } })
  })

  test('et nummer uten at grunnlaget er samtykke, avvises', () => {
    const s = med()
    const grunnlag = { grunnlag: 'paragraf-43' as const, samtykkeNr: nr(s), spurtOm: 'Fravær' }
    expect(s.prov(svar(nr(s), { grunnlag }))).toMatchObject({ feil: { kode: 'samtykke-finnes-ikke' } })
  })

  test('et utløpt eller trukket samtykke avviser ikke det som er sagt; det dekker det bare ikke', () => {
    const s = med()
    const trukket = s.utfor(trekk(s))
    expect(trukket.prov(svar(nr(s))).ok).toBe(true)
    expect(dekkerSvaret(det(trukket), EMIL, dato('2026-11-20'))).toBe(false)
    expect(dekkerSvaret(det(s), EMIL, dato('2026-11-20'))).toBe(true)
    expect(dekkerSvaret(det(s), UNG, dato('2026-11-20'))).toBe(false)
  })

  test('et fellessvar må dekkes for hvert av barna', () => {
    const s = med()
    const felles = {
      type: 'registrerFellessvar',
      fellesId: 'f1',
      tema: 'skole',
      svar: { tilstand: 'kartlagt', tekst: 'Begge trives.' },
      sagtAv: 'skole',
      kanal: 'telefon',
      dato: dato('2026-11-20'),
      grunnlag: { grunnlag: 'samtykke', samtykkeNr: nr(s), spurtOm: 'Trivsel' },
      gjelderFor: [
        { personId: EMIL, settVersjon: 0 },
        { personId: UNG, settVersjon: 0 },
      ],
    } as unknown as SakKommando
    expect(s.prov(felles)).toMatchObject({ feil: { kode: 'samtykke-om-andre' } })
  })
})

describe('oppgaven før det går ut', () => {
  const oppgaven = (s: Bygger, idag: string) =>
    oppgaver(s.sak)
      .filter(o => o.type === 'samtykke-gaar-ut')
      .flatMap(o => paaDagen(o, { dagens: dato(idag), intervall: 3 }) ?? [])
  test.each([
    { idag: '2027-01-16', antall: 0, fordi: 'femten dager igjen' },
    { idag: '2027-01-17', antall: 1, fordi: 'fjorten dager igjen' },
    { idag: '2027-01-31', antall: 1, fordi: 'siste dag' },
    { idag: '2027-02-01', antall: 0, fordi: 'ute; ingen må fornye det' },
  ])('$idag: $antall, fordi $fordi', ({ idag, antall }) => {
    expect(oppgaven(med(), idag)).toHaveLength(antall)
  })
  test('borte når det er trukket', () => {
    const s = med()
    expect(oppgaven(s.utfor(trekk(s)), '2027-01-20')).toEqual([])
  })
  test.each([
    { mer: { til: dato('2027-06-30') }, antall: 0, fordi: 'et nyere varer lenger' },
    { mer: {}, antall: 2, fordi: 'et nyere varer like lenge' },
    {
      mer: { til: dato('2027-06-30'), mottaker: { slag: 'helse' as const, navn: 'Bakken skole' } },
      antall: 1,
      fordi: 'det nye er til noen andre',
    },
    {
      mer: { til: dato('2027-06-30'), om: [SOKER], barnetSier: [] },
      antall: 1,
      fordi: 'det nye handler om en annen',
    },
  ])('$antall, fordi $fordi', ({ mer, antall }) => {
    expect(oppgaven(med().utfor(etSamtykke(mer)), '2027-01-20')).toHaveLength(antall)
  })
})

test('et samtykke til et tilbud er i den samme listen, og trekkes på samme måte', () => {
  const s = familie().utfor({
    type: 'giTilbudssamtykke',
    tilbudId: 'nasjonal/bua' as TilbudId,
    av: SOKER,
    om: [],
    hva: 'Navn og alder.',
    maate: 'kontor',
    dato: dato('2026-11-20'),
    til: dato('2026-12-20'),
  })
  const [gitt] = samtykkene(s.sak)
  expect(gitt).toMatchObject({ om: [SOKER], retning: 'nav-forteller', maate: 'muntlig', til: '2026-12-20' })
  const etter = s.utfor({ ...trekk(s), nr: gitt?.nr ?? -1 } as SakKommando)
  expect(samtykkene(etter.sak)[0]?.trukket).toEqual({ dato: '2026-11-20', av: SOKER, maate: 'muntlig' })
})
