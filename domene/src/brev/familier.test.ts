import { describe, expect, test } from 'vitest'
import { BREVFAMILIER } from '../testdata/brevfamilier.ts'
import { byggOversettelse } from './oversettelse.ts'
import { somMerketTekst } from './somTekst.ts'
import type { Brev, Kapittel } from './struktur.ts'
import { byggVedtaksbrev } from './vedtaksbrev.ts'

/** Rekkefølgen familien leser i: hva det er, hva som er avgjort og hvorfor, barna, beløpet, neiene, det du må gjøre, klage, innsyn, hvem du spør. */
const REKKEFOLGE: readonly Kapittel[] = [
  'innledning',
  'avgjorelse',
  'begrunnelse',
  'barna',
  'beregning',
  'avslag',
  'plikter',
  'vilkar',
  'klage',
  'innsyn',
  'kontakt',
]
const brevene: readonly [string, Brev][] = BREVFAMILIER.map(([navn, g]) => [navn, byggVedtaksbrev(g())])
const alt = (b: Brev): string => somMerketTekst(b)

describe('tolv familier', () => {
  test('alle er med, og noen på hver målform', () => {
    expect(brevene.length).toBeGreaterThanOrEqual(12)
    expect(new Set(brevene.map(([, b]) => b.malform))).toEqual(new Set(['nb', 'nn']))
  })

  test.each(brevene)('%s: fasiten', async (navn, brev) => {
    await expect(alt(brev)).toMatchFileSnapshot(`golden/familier/${navn}.txt`)
  })

  test.each(brevene)('%s: kapitlene står i rekkefølgen familien leser dem', (_navn, brev) => {
    const kapitler = brev.deler.map(d => d.kapittel).filter((k, i, alle) => k !== alle[i - 1])
    expect(kapitler).toEqual(REKKEFOLGE.filter(k => kapitler.includes(k)))
    expect(kapitler).toEqual(
      expect.arrayContaining(['innledning', 'avgjorelse', 'klage', 'innsyn', 'kontakt']),
    )
  })

  test.each(brevene)('%s: ingen overskrift står uten noe under seg, og ingen del er tom', (_navn, brev) => {
    brev.deler.forEach((d, i) => {
      const neste = brev.deler[i + 1]
      if (d.slag === 'overskrift')
        expect(neste?.slag === 'overskrift' ? neste.niva > d.niva : neste !== undefined).toBe(true)
      if (d.slag === 'tabell') expect(d.rader.length).toBeGreaterThan(0)
      if (d.slag === 'liste') expect(d.punkter.length).toBeGreaterThan(0)
    })
  })

  test.each(brevene)('%s: bare det som gjelder familien, er nevnt', (_navn, brev) => {
    const har = (k: Kapittel) => brev.deler.some(d => d.kapittel === k)
    const malen = brev.deler
      .flatMap(d => (d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []))
      .filter(s => s.standard)
      .map(s => s.tekst)
      .join(' ')
    const medBarn = brev.deler.some(d => d.slag === 'avsnitt' && d.barn)
    const utenfor = brev.deler.some(d => d.slag === 'tabell' && d.rader.some(r => r.verdi.slag === 'utenfor'))
    expect({ barna: har('barna'), barnetrygd: /barnetrygd|barn tjener|barn tener/iu.test(malen) }).toEqual({
      barna: medBarn,
      barnetrygd: utenfor,
    })
  })

  test('den som ikke har barn, leser ingenting om barn', () => {
    const uten = byggVedtaksbrev(finn('alene-uten-barn-nn'))
    expect(alt(uten)).not.toMatch(/barn/iu)
  })

  test('til den som er skjermet, står verken sted, kontor, gate eller norm i brevet, på noe språk', () => {
    const g = finn('skjermet-nb')
    for (const brev of [
      byggVedtaksbrev(g),
      byggVedtaksbrev({ ...g, malform: 'nn' }),
      byggOversettelse(byggVedtaksbrev, { ...g, malform: 'nb' }),
    ])
      expect(JSON.stringify(brev)).not.toMatch(/Granvåg|Bjørkeveien|00 00 00 00|norm for 2026/u)
  })

  test('er ingen sats kjent, nevner malen ingen norm', () => {
    expect(alt(byggVedtaksbrev(finn('ukjent-sats-nb')))).not.toMatch(/░ .*norm/iu)
  })
})

function finn(navn: string) {
  const g = BREVFAMILIER.find(([n]) => n === navn)?.[1]()
  if (!g) throw new Error(`Ingen familie heter ${navn}`)
  return g
}
