import { describe, expect, test } from 'vitest'
import {
  avslagNynorsk,
  delvisMed19,
  etBrevgrunnlag,
  etForelopigSvar,
  nodhjelp,
} from '../testdata/brevgrunnlag.ts'
import type { OversattStykke } from '../vedtak/hendelser.ts'
import { byggForelopigSvar } from './forelopigSvar.ts'
import type { Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { byggOversettelse, kanOversettes } from './oversettelse.ts'
import { somMerketTekst } from './somTekst.ts'
import type { Brev } from './struktur.ts'
import { byggVedtaksbrev } from './vedtaksbrev.ts'

const norsk = <G extends Vedtaksbrevgrunnlag>(g: G, malform: 'nb' | 'nn' = 'nb') => ({ ...g, malform })
const setningene = (b: Brev) =>
  b.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []))
const belopene = (b: Brev): readonly number[] =>
  b.deler.flatMap(d =>
    d.slag === 'tabell'
      ? [...d.rader.flatMap(r => (r.verdi.slag === 'belop' ? [r.verdi.belop] : [])), d.sum?.belop ?? 0]
      : [],
  )

const FAMILIER: readonly [string, Vedtaksbrevgrunnlag, 'nb' | 'nn'][] = [
  ['innvilget', etBrevgrunnlag(), 'nb'],
  ['delvis med § 19', delvisMed19(), 'nb'],
  ['avslag på nynorsk', avslagNynorsk(), 'nn'],
  ['nødhjelp', nodhjelp(), 'nb'],
]

describe('oversettelsen til hjelp', () => {
  test.each(FAMILIER)('%s: sier først av alt at det norske brevet gjelder', (_n, g, malform) => {
    const brev = byggOversettelse(byggVedtaksbrev, norsk(g, malform))
    expect(brev.tittel).toMatch(/– translation for information$/u)
    expect(setningene(brev)[0]?.tekst).toBe('This is a translation for information.')
    expect(setningene(brev)[1]?.tekst).toContain('is the one that applies')
  })

  test.each(FAMILIER)('%s: har de samme beløpene og det samme grunnlaget som vedtaket', (_n, g, malform) => {
    const [en, no] = [byggOversettelse(byggVedtaksbrev, norsk(g, malform)), byggVedtaksbrev(g)]
    expect(belopene(en)).toEqual(belopene(no))
    expect(new Set(setningene(en).flatMap(s => s.grunnlag.map(x => x.ref)))).toEqual(
      new Set(setningene(no).flatMap(s => s.grunnlag.map(x => x.ref))),
    )
  })

  test.each(FAMILIER)(
    '%s: det et menneske har skrevet, står ordrett og merket som norsk',
    (_n, g, malform) => {
      const en = setningene(byggOversettelse(byggVedtaksbrev, norsk(g, malform)))
      const skrevet = setningene(byggVedtaksbrev(g)).filter(s => s.skrevet)
      expect(skrevet.length).toBeGreaterThan(0)
      expect(en.filter(s => s.lang === malform).map(s => s.tekst)).toEqual(skrevet.map(s => s.tekst))
      expect(en.filter(s => s.skrevet && s.lang === undefined)).toEqual([])
    },
  )

  test.each(FAMILIER)('%s: ingen av malens setninger står igjen på norsk', (_n, g, malform) => {
    const en = setningene(byggOversettelse(byggVedtaksbrev, norsk(g, malform)))
    const no = new Set(
      setningene(byggVedtaksbrev(g))
        .filter(s => !s.skrevet)
        .map(s => s.tekst),
    )
    // «Tekst: 650 kroner.» er navnet saksbehandleren har gitt linjen.
    expect(en.filter(s => s.standard && no.has(s.tekst))).toEqual([])
    const malen = en
      .filter(s => s.standard)
      .map(s => s.tekst)
      .join(' ')
    expect(malen).not.toMatch(
      /\b(og|ikke|ikkje|vedtaket|januar|februar|mars|mai|juni|juli|oktober|desember)\b/u,
    )
  })
})

describe('et menneskes egen oversettelse', () => {
  const g = norsk(etBrevgrunnlag())
  const brevet = byggVedtaksbrev(g)
  const alt: readonly OversattStykke[] = [
    ...kanOversettes(brevet).navn,
    ...kanOversettes(brevet).stykker,
  ].map(original => ({ original, tekst: `EN<${original.length}>` }))

  test('tar plassen til det norske stykket, og bare det', () => {
    const [stykke = ''] = kanOversettes(brevet).stykker
    const en = byggOversettelse(byggVedtaksbrev, g, [
      { original: stykke, tekst: ' The salary\nis too low. ' },
    ])
    const tekster = setningene(en).map(s => s.tekst)
    expect(tekster).toContain('The salary is too low.')
    expect(tekster.join(' ')).not.toContain(stykke)
    expect(setningene(en).filter(s => s.lang === 'nb').length).toBeGreaterThan(0)
  })

  test('er alt oversatt, står ingenting på norsk, og brevet sier ikke at noe gjør det', () => {
    const en = byggOversettelse(byggVedtaksbrev, g, alt)
    expect(setningene(en).filter(s => s.lang !== undefined)).toEqual([])
    expect(somMerketTekst(en)).not.toContain('stands in Norwegian')
  })

  test.each([[''], ['  \n ']])('tom tekst (%j) er ingen oversettelse', tekst => {
    const uten = byggOversettelse(
      byggVedtaksbrev,
      g,
      alt.map(a => ({ ...a, tekst })),
    )
    expect(uten).toEqual(byggOversettelse(byggVedtaksbrev, g))
  })

  test('navnet på en linje oversettes i tabellen, med det norske etter, så raden kan finnes igjen', () => {
    const en = byggOversettelse(byggVedtaksbrev, g, [
      { original: 'Husleie og strøm', tekst: 'Rent and electricity' },
    ])
    const rader = en.deler.flatMap(d => (d.slag === 'tabell' ? d.rader.map(r => r.tekst) : []))
    expect(rader).toEqual(
      expect.arrayContaining(['Rent and electricity (Husleie og strøm)', 'Salary (Lønn)']),
    )
    expect(kanOversettes(brevet).navn).not.toContain('Lønn')
  })
})

test('et foreløpig svar kan oversettes, og punktene det ber om, står på norsk', () => {
  const en = byggOversettelse(byggForelopigSvar, { ...etForelopigSvar(), malform: 'nn' })
  expect(
    setningene(en)
      .filter(s => s.lang === 'nn')
      .map(s => s.tekst),
  ).toContain('Husleigekontrakten')
})

test.each<[string, Brev]>([
  ['delvis-med-19-en', byggOversettelse(byggVedtaksbrev, norsk(delvisMed19()))],
  ['avslag-en', byggOversettelse(byggVedtaksbrev, norsk(avslagNynorsk(), 'nn'))],
])('fasiten: %s', async (navn, brev) => {
  await expect(somMerketTekst(brev)).toMatchFileSnapshot(`golden/${navn}.txt`)
})
