import type { Dato } from '@handlingsrom/domene/felles/dato'
import { describe, expect, test } from 'vitest'
import { lesKlokkeslett, MAKS_TEGN, notatfeil } from './notatfeil.ts'
import { lesValg, type Notatord, type Notatvalg, notatsted, TEKSTFELT } from './notatutkast.ts'
import { tilKommando } from './tilKommando.ts'

const TOMT = Object.fromEntries(TEKSTFELT.map(f => [f, ''])) as Notatord
const start: Notatvalg = { notatId: 'n1', gjelder: [], tema: [], tilstede: [] }
const telefon: Notatvalg = {
  ...start,
  slag: 'telefon',
  dato: '2026-11-12' as Dato,
  merke: 'kan-vises',
}
const ord = (endring: Partial<Notatord> = {}): Notatord => ({ ...TOMT, tekst: 'Mor ringte.', ...endring })
const vurdering = { fakta: 'a', vurdering: 'b', konklusjon: 'c', tekst: '' }

describe('det som må til før notatet kan ferdigstilles', () => {
  test.each<{ v: Partial<Notatvalg>; o?: Partial<Notatord>; mangler: string[]; fordi: string }>([
    { v: {}, mangler: [], fordi: 'alt er der' },
    { v: { merke: undefined }, mangler: ['merke'], fordi: 'ingen har tatt stilling til innsyn' },
    { v: { merke: 'unntas' }, mangler: ['innsynsgrunn'], fordi: 'det må stå hvorfor' },
    { v: { dato: undefined }, mangler: ['dato'], fordi: 'dagen mangler' },
    { v: { klokkeslett: '25.00' }, mangler: ['klokkeslett'], fordi: 'klokken finnes ikke' },
    { v: { klokkeslett: '' }, mangler: [], fordi: 'klokkeslettet kan stå tomt' },
    { v: {}, o: { tekst: ' ' }, mangler: ['tekst'], fordi: 'ingen ord' },
    { v: {}, o: { tekst: 'a'.repeat(MAKS_TEGN) }, mangler: [], fordi: 'så langt er det plass til' },
    { v: {}, o: { tekst: 'a'.repeat(MAKS_TEGN + 1) }, mangler: ['tekst'], fordi: 'ett tegn for mye' },
    { v: { slag: 'kontor' }, mangler: ['undersokt'], fordi: 'spørsmålet er ikke besvart' },
    { v: { slag: 'kontor', undersokt: 'nei' }, mangler: ['mangler'], fordi: 'hva mangler?' },
    { v: { slag: 'kontor', undersokt: 'ja' }, mangler: [], fordi: 'svaret er nok' },
    { v: { slag: 'vurdering', undersokt: 'ja' }, o: vurdering, mangler: [], fordi: 'delene er teksten' },
    {
      v: { slag: 'vurdering', undersokt: 'ja' },
      o: { ...vurdering, vurdering: '' },
      mangler: ['vurdering'],
      fordi: 'en del mangler',
    },
    {
      v: { slag: 'forsok' },
      o: { tekst: '' },
      mangler: ['kanal', 'hvem', 'resultat'],
      fordi: 'alle tre trengs',
    },
    {
      v: { slag: 'forsok', kanal: 'telefon', resultat: 'svarte-ikke' },
      o: { hvem: 'Mor', tekst: '' },
      mangler: [],
      fordi: 'resultatet sier alt',
    },
    { v: { slag: 'ikke-undersokt' }, mangler: ['grunn', 'gjelder', 'tema'], fordi: 'hvem, hva og hvorfor' },
    {
      v: { slag: 'referat' },
      mangler: ['instans', 'deltakere', 'avtalt', 'referatgrunnlag'],
      fordi: 'referatet er tomt',
    },
  ])('$v: mangler $mangler, fordi $fordi', ({ v, o, mangler, fordi: _ }) => {
    expect([...notatfeil({ ...telefon, ...v }, ord(o)).keys()]).toEqual(mangler)
  })

  test('200 000 tegn sies som for langt, og teksten røres ikke', () => {
    const lang = ord({ tekst: '👩‍👧ŋ'.repeat(40_000) })
    expect(notatfeil(telefon, lang).get('tekst')).toBe('for-lang')
    expect(lang.tekst.length).toBeGreaterThan(200_000 - 1)
  })
})

test.each([
  ['9.05', '09:05'],
  ['09:05', '09:05'],
  [' 23.59 ', '23:59'],
  ['24.00', undefined],
  ['9', undefined],
])('«%s» leses som %s', (skrevet, lest) => {
  expect(lesKlokkeslett(skrevet)).toBe(lest)
})

describe('det som sendes', () => {
  test('er bare det som hører til typen notat', () => {
    const alt = ord({ fakta: 'F', hvem: 'Mor', instans: 'Skolen', mangler: 'Noe' })
    expect(tilKommando({ ...telefon, resultat: 'annet', undersokt: 'nei' }, alt)).toEqual({
      notatId: 'n1',
      slag: 'telefon',
      dato: '2026-11-12',
      tekst: 'Mor ringte.',
      gjelder: [],
      innsyn: { merke: 'kan-vises' },
    })
  })

  test('har samtalen, svarene, klokkeslettet og grunnen når de er der', () => {
    const v = { ...telefon, klokkeslett: '9.05', merke: 'delvis', skjermet: true } as const
    expect(tilKommando(v, ord({ innsynsgrunn: 'Helse' }), { samtaleId: 's1', svarNr: [4] })).toMatchObject({
      klokkeslett: '09:05',
      samtaleId: 's1',
      svarNr: [4],
      innsyn: { merke: 'delvis', grunn: 'Helse' },
      skjermet: true,
    })
  })

  test('er ingenting så lenge ingen har tatt stilling til innsyn', () => {
    expect(tilKommando({ ...telefon, merke: undefined }, ord())).toBeUndefined()
  })
})

describe('valgene i utkastet', () => {
  test('er de samme når man har vært borte, og det samme notatet har den samme id-en', () => {
    expect(lesValg(JSON.stringify(telefon), start)).toEqual(telefon)
  })
  test.each(['', 'ikke json', 'null', '{}'])('«%s» er ikke et utkast', raa => {
    expect(lesValg(raa, start)).toBe(start)
  })
  test('en tømt dato fylles ikke inn igjen', () => {
    const tomt = JSON.stringify({ ...telefon, dato: undefined })
    expect(lesValg(tomt, { ...start, dato: '2026-11-20' as Dato }).dato).toBeUndefined()
  })
  test('samtalen har sitt eget utkast', () => {
    expect([notatsted('a'), notatsted('a', 's')]).toEqual(['a:notat', 'a:samtale:s:notat'])
  })
})
