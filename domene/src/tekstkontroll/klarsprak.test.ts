import { describe, expect, test } from 'vitest'
import { FAGORD } from './fagord.ts'
import { malformIteksten, spraknotater } from './klarsprak.ts'
import { LANG_SETNING, langSetning } from './langSetning.ts'
import { lesbarhet, MINST_ORD } from './lix.ts'
import { passiv } from './passiv.ts'
import { setningene } from './setninger.ts'

describe('setninger', () => {
  test.each<[string, string[], string]>([
    ['Teo er fire. Han liker trikk.', ['Teo er fire.', 'Han liker trikk.'], 'punktum og stor bokstav deler'],
    [
      'Se § 18, jf. § 19. Vi dekker 4. barn.',
      ['Se § 18, jf. § 19.', 'Vi dekker 4. barn.'],
      'forkortelser og ordenstall deler ikke',
    ],
    ['Mat: 200 kr\nKlær: 100 kr', ['Mat: 200 kr', 'Klær: 100 kr'], 'linjeskift deler, også uten punktum'],
    ['Er det nok? Áile sier nei.', ['Er det nok?', 'Áile sier nei.'], 'samisk stor bokstav deler'],
    ['  ', [], 'tomt er ingen setning'],
  ])('%s', (tekst, ventet, _fordi) => {
    expect(setningene(tekst).map(s => s.tekst)).toEqual(ventet)
    for (const s of setningene(tekst)) expect(tekst.slice(s.fra, s.til)).toBe(s.tekst)
  })
})

describe('passiv', () => {
  test.each<[string, string | null, string]>([
    ['Søknaden avslås, og klær dekkes ikke.', 'avslås', 's-passiv på -es'],
    ['Barnehagen ble ikke dekket.', 'ble ikke dekket', 'bli-passiv med nektelse imellom'],
    ['Søknaden blir avslått.', 'blir avslått', 'bli-passiv, bokmål'],
    ['Søknaden vart avslegen.', 'vart avslegen', 'bli-passiv, nynorsk'],
    ['Klede skal dekkjast av norma.', 'skal dekkjast', 's-passiv, nynorsk'],
    ['Det blir kaldt i vinter.', null, '«blir» uten partisipp er ikke passiv'],
    ['Mor synes det er fint, og Teo trives.', null, 'egne verb på -es'],
    ['Barnas klær er foreldrenes ansvar.', null, 'eieform er ikke passiv'],
    ['Vi dekker barnehagen.', null, 'aktiv setning'],
    ['Familien har nesten fast avtale.', null, '-ast uten hjelpeverb'],
    ['Deres behov finnes i kartleggingen.', null, '«deres» og «finnes»'],
  ])('%s', (setning, ventet, _fordi) => {
    const p = passiv(setning)
    expect(p && setning.slice(p.fra, p.til)).toBe(ventet)
  })
})

describe('lange setninger', () => {
  const ord = (n: number): string => Array.from({ length: n }, (_, i) => `ord${i}`).join(' ')
  const lang = (tekst: string) => setningene(tekst).map(langSetning)
  test.each<[string, string, number | null, string]>([
    ['på grensen', `${ord(LANG_SETNING)}.`, null, 'akkurat så mange er ikke for lang'],
    ['én over', `${ord(LANG_SETNING + 1)}.`, LANG_SETNING + 1, 'ett ord til er for lang'],
  ])('%s', (_navn, tekst, ventet, _fordi) => {
    expect(lang(tekst)[0]?.ord ?? null).toBe(ventet)
  })
  test('sier hvor den kan deles: etter «kald», som i skissen', () => {
    const tekst =
      'Áile har vokst ut av vinterdressen og vinterskoene fra i fjor, og siden hun går til skolen hver dag og vinteren i Granvåg er kald, dekker vi ny vinterdress og nye vintersko med 2 600 kroner i desember.'
    expect(lang(tekst)[0]?.delEtter).toMatch(/^(?:kald|dag)$/u)
  })
  test('uten et godt sted sies det ingenting om hvor', () => {
    expect(lang(`${ord(30)}.`)[0]).toEqual({ ord: 30, delEtter: null })
  })
})

describe('fagord', () => {
  test.each<[string, string[]]>([
    ['Ved utmålingen så vi på hva dere betaler.', ['utmåling']],
    ['Det foreligger ikke hjemmel, jf. § 18.', ['hjemmel', 'jf.', 'foreligger']],
    ['Vedtaket kan påklages.', ['påklage']],
    ['Vi har spurt Teo hva han trenger.', []],
    ['Livsopphaldet er rekna ut.', ['livsopphold']],
  ])('%s', (tekst, ventet) => {
    const funnet = spraknotater(tekst).flatMap(n => (n.slag === 'fagord' ? [n.fagord.ord] : []))
    expect(funnet.toSorted()).toEqual(ventet.toSorted())
  })
  test('et fagord nevnes én gang', () => {
    expect(
      spraknotater('Hjemmelen er klar. Hjemmelen er § 18.').filter(n => n.slag === 'fagord'),
    ).toHaveLength(1)
  })
  test('det foreslåtte ordet er ikke selv et fagord, og står på begge målformer', () => {
    for (const f of FAGORD) {
      for (const prov of Object.values(f.prov)) {
        expect(
          FAGORD.filter(g => g.monster.test(prov)).map(g => g.ord),
          prov,
        ).toEqual([])
      }
    }
  })
})

describe('lesbarhet', () => {
  test('LIX: ord per setning pluss prosent lange ord', () => {
    const setning = 'en to tre fire fem seks sju åtte ni kjempelangt. '
    const tekst = `${setning}${setning}${setning}`.replaceAll('. e', '. E')
    expect(lesbarhet(tekst)).toEqual({ lix: 20, ordPerSetning: 10, ord: 30 })
  })
  test('kort tekst har ikke noe tall', () => {
    expect(lesbarhet(Array.from({ length: MINST_ORD - 1 }, () => 'ord').join(' '))).toBeNull()
  })
})

test.each<[string, 'nb' | 'nn']>([
  ['Vi har ikke regnet med det dere får.', 'nb'],
  ['Vi har ikkje rekna med det de får frå Nav.', 'nn'],
  ['', 'nb'],
])('målformen i «%s» er %s', (tekst, ventet) => {
  expect(malformIteksten(tekst)).toBe(ventet)
})
