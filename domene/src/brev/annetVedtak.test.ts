import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import { type AnnetVedtakGrunnlag, byggAnnetVedtaksbrev } from './annetVedtak.ts'
import { somMerketTekst } from './somTekst.ts'

const etAnnet = (endring: Partial<AnnetVedtakGrunnlag> = {}): AnnetVedtakGrunnlag => ({
  ...etBrevgrunnlag(),
  annet: {
    slag: 'radgivning',
    hva: 'Du og Tuva skal møtes annenhver uke og ordne gjelden. Dere begynner med å samle regningene.',
    start: dato('2026-12-03'),
    hvorforStart: 'Du ba om en dag etter at lønnen er kommet.',
    avgjorSoknaden: false,
  },
  begrunnelse: 'Du har sagt at regningene er det som holder deg våken. Derfor begynner vi der.',
  ...endring,
})

describe('brevene som fasit', () => {
  test.each<[string, AnnetVedtakGrunnlag]>([
    ['radgivning-nb', etAnnet()],
    ['avvisning-nb', etAnnet({ annet: { slag: 'avvisning', grunn: 'ikke-part' } })],
    [
      'radgivning-nn',
      etAnnet({
        malform: 'nn',
        annet: {
          slag: 'radgivning',
          hva: 'Du og Tuva skal møtast kvar fredag og lage eit budsjett.',
          start: dato('2026-11-20'),
          hvorforStart: '',
          avgjorSoknaden: true,
        },
        begrunnelse: 'Du vil sjølv ha oversikt før jul.',
      }),
    ],
    [
      'avslag-nodhjelp-nb',
      etAnnet({
        annet: {
          slag: 'avslag-akutt',
          hva: 'nodhjelp',
          vurdering19: 'Dere får lønn i morgen, og har mat til i kveld. Barna merker ikke ventingen.',
        },
        begrunnelse: 'Du fikk penger til mat på mandag, og sier at de rekker til lønnen kommer.',
      }),
    ],
    [
      'avslag-botilbud-nn',
      etAnnet({
        malform: 'nn',
        annet: { slag: 'avslag-akutt', hva: 'midlertidig-botilbud' },
        begrunnelse: 'De kan bu hos mor di til leilegheita er klar måndag, og ho har plass til barna.',
      }),
    ],
  ])('%s', async (navn, g) => {
    await expect(somMerketTekst(byggAnnetVedtaksbrev(g))).toMatchFileSnapshot(`golden/${navn}.txt`)
  })
})

test('uten ord om § 19 sier brevet ikke at den er vurdert', () => {
  const uten = etAnnet({ annet: { slag: 'avslag-akutt', hva: 'nodhjelp' } })
  expect(somMerketTekst(byggAnnetVedtaksbrev(uten))).not.toContain('sosialtjenesteloven § 19')
})

test('et vedtak som er svaret på søknaden, lover ikke et svar til', () => {
  const alene = somMerketTekst(
    byggAnnetVedtaksbrev(
      etAnnet({
        annet: {
          slag: 'radgivning',
          hva: 'Råd.',
          start: dato('2026-11-20'),
          hvorforStart: '',
          avgjorSoknaden: true,
        },
      }),
    ),
  )
  expect(alene).not.toContain('eget svar')
  expect(somMerketTekst(byggAnnetVedtaksbrev(etAnnet()))).toContain('eget svar')
})
