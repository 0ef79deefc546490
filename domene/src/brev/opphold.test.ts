import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { OPPHOLDSGRUNNLAG } from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import type { Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { byggOversettelse } from './oversettelse.ts'
import { somMerketTekst } from './somTekst.ts'
import type { Brev } from './struktur.ts'
import { byggVedtaksbrev } from './vedtaksbrev.ts'

const TOMT = { avgjorende: '', brukersSyn: '', brukersSynTelte: '', alternativer: '', formal: '' }
const ORD = 'Kortet ditt går ut i januar, og derfor gjelder vedtaket bare til da.'
const OPPHOLD = {
  ref: 'soker/opphold',
  grunnlag: 'eos-lovlig-opphold',
  til: dato('2027-01-15'),
} as const
const med = (mer: Partial<Vedtaksbrevgrunnlag> = {}) =>
  etBrevgrunnlag({ samlet: { ...TOMT, opphold: ORD }, opphold: OPPHOLD, ...mer })
const setningene = (b: Brev) => b.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : []))
const avsnittet = (b: Brev): readonly string[] =>
  b.deler.flatMap(d =>
    d.slag === 'avsnitt' && d.setninger.some(s => s.grunnlag.some(g => g.ref === 'sosialtjenesteloven § 2'))
      ? [d.setninger.map(s => s.tekst).join(' ')]
      : [],
  )

describe('brevene som fasit', () => {
  test.each([
    ['opphold-nb', byggVedtaksbrev(med())],
    ['opphold-nn', byggVedtaksbrev(med({ malform: 'nn' }))],
    ['opphold-en', byggOversettelse(byggVedtaksbrev, { ...med(), malform: 'nb' })],
  ])('%s', async (navn, brev) => {
    await expect(somMerketTekst(brev)).toMatchFileSnapshot(`golden/${navn}.txt`)
  })
})

test.each(OPPHOLDSGRUNNLAG)(
  '%s: hva som er lagt til grunn, og reglene, står sammen på begge målformer',
  grunnlag => {
    for (const malform of ['nb', 'nn'] as const) {
      const [tekst = ''] = avsnittet(
        byggVedtaksbrev(med({ malform, opphold: { ref: 'soker/opphold', grunnlag } })),
      )
      expect(tekst).toMatch(/^Vi har lagt til grunn at du /u)
      expect(tekst.includes('forskrift 16. desember 2011 nr. 1251')).toBe(grunnlag !== 'norsk-eller-bopel')
      expect(tekst).toContain(ORD)
      expect(tekst).not.toContain('til og med')
    }
  },
)

describe('aldri gjettet', () => {
  test.each([
    { samlet: TOMT, fordi: 'ingen har skrevet at vedtaket hviler på det' },
    { samlet: { ...TOMT, opphold: ' \n ' }, fordi: 'tomme ord er ikke skrevet' },
  ])('grunnlaget er kjent, men brevet er som før, fordi $fordi', ({ samlet }) => {
    expect(somMerketTekst(byggVedtaksbrev(med({ samlet })))).toBe(
      somMerketTekst(byggVedtaksbrev(etBrevgrunnlag())),
    )
  })

  test('er mottakerens grunnlag ikke vurdert, sier brevet ikke hva det er', () => {
    const { opphold: _, ...uten } = med()
    const [tekst = ''] = avsnittet(byggVedtaksbrev(uten))
    expect(tekst).not.toContain('lagt til grunn')
    expect(tekst).toContain(`sosialtjenesteloven § 2. ${ORD}`)
  })
})

test('råd og akutt hjelp er åpne, og det står i det samme avsnittet', () => {
  expect(avsnittet(byggVedtaksbrev(med()))[0]).toMatch(
    /Råd og veiledning, og hjelp når det er akutt, kan du alltid be oss om\.$/u,
  )
})

test('setningene hviler på vurderingen, så den lyser opp når den endres', () => {
  const hviler = setningene(byggVedtaksbrev(med())).filter(s => s.grunnlag.some(g => g.ref === OPPHOLD.ref))
  expect(hviler.map(s => [s.standard, s.skrevet ?? false])).toEqual([
    [false, false],
    [false, false],
    [false, true],
  ])
})
