import { FAGORD } from '@handlingsrom/domene/tekstkontroll/fagord'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { en } from '../tekster/en/index.ts'
import { nb } from '../tekster/nb/index.ts'
import { nn } from '../tekster/nn/index.ts'
import { SpraakGiver } from '../tekster/SpraakGiver.tsx'
import { Tekstnotater } from './Tekstnotater.tsx'
import { notaterOm } from './useTekstnotater.ts'

const TEKSTER = { nb, nn, en }
const side = (tekst: string, spraak: keyof typeof TEKSTER = 'nb'): string =>
  renderToStaticMarkup(
    <SpraakGiver spraak={spraak} tekster={TEKSTER[spraak]}>
      <Tekstnotater notatene={notaterOm(tekst)} />
    </SpraakGiver>,
  )
const lest = (...a: Parameters<typeof side>): string =>
  side(...a)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('notatene ved siden av en begrunnelse', () => {
  test('ordet, hvorfor, hva det er verdt å tenke på, og kilden', () => {
    const s = lest('Dere har barnetrygden tilgjengelig til klær.')
    for (const del of [
      '«barnetrygden»',
      nb.tekstnotater.funn.barnetrygd.hvorfor,
      nb.tekstnotater.funn.barnetrygd.vurder,
      'sosialtjenesteloven § 18 tredje ledd',
      'Røde Kors 2023, kapittel 4',
    ])
      expect(s).toContain(del)
  })

  test('en tekst uten funn har ingen notater, og ingen ros', () => {
    expect(side('Teo liker trikken.')).toBe('')
    expect(side('')).toBe('')
  })

  test('en lang setning sier hvor den kan deles, og et fagord har et vanlig ord ved siden av', () => {
    const lang =
      'Teo har vokst ut av vinterdressen og skoene fra i fjor, og siden han er ute i barnehagen hver dag og vinteren er kald, dekker vi en ny dress og nye sko i desember.'
    expect(lest(lang)).toMatch(/Lang setning, \d+ ord\. Prøv punktum etter «\p{L}+»/u)
    const s = lest('Ved utmålingen så vi på husleien.')
    expect(s).toContain('«utmålingen» er et fagord')
    expect(s).toContain('da vi regnet ut beløpet')
  })

  test('på nynorsk foreslås et nynorsk ord, uansett språket på skjermen', () => {
    const tekst = 'Ved utmålinga såg vi på kva de betaler, og ikkje berre på satsen.'
    for (const spraak of ['nb', 'nn', 'en'] as const)
      expect(side(tekst, spraak)).toContain('<strong lang="nn">då vi rekna ut beløpet</strong>')
  })

  test('hvert notat er en knapp som sier om den er åpen', () => {
    const knapper = side('Dere har barnetrygden tilgjengelig. Søknaden avslås.').match(/<button[^>]*>/g) ?? []
    expect(knapper).toHaveLength(2)
    for (const k of knapper) expect(k).toContain('aria-expanded="false"')
  })

  test('det finnes ingen karakter for brevet: bare lengden, og bare når teksten er lang nok', () => {
    expect(lest('Kort tekst avslås.')).not.toContain('LIX')
    expect(lest('Vi har spurt Teo hva han trenger til vinteren. '.repeat(6))).toContain('ikke om innholdet')
  })
})

test('et fagord forklares på alle tre språk', () => {
  for (const { betyr } of FAGORD) for (const b of Object.values(betyr)) expect(b.length).toBeGreaterThan(1)
})
