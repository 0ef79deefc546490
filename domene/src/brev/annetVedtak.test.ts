import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Depositumsform } from '../stonadsform/typer.ts'
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

const LAN: Depositumsform = {
  slag: 'lan',
  hvorfor: 'Du får feriepenger i juni, og vil betale tilbake.',
  evne: 'Du har 3 000 kroner til overs når husleia er betalt, og barna har det de trenger.',
  forsteAvdrag: maned('2027-01'),
  avdrag: kroner(2500),
  antall: 12,
}
const GARANTI: Depositumsform = {
  slag: 'garanti',
  hvorfor: 'Utleieren godtar en garanti, og da slipper dere gjeld.',
  gjelder: 'depositum for leiligheten dere flytter til',
  til: dato('2029-12-31'),
}
const etDepositum = (form: Depositumsform): Partial<AnnetVedtakGrunnlag> => ({
  annet: {
    slag: 'depositum',
    belop: kroner(30_000),
    hjemmel: '18',
    form,
    mottaker: {
      navn: 'Tor Utleier',
      hvorfor: 'Han vil ha pengene på en depositumskonto før dere flytter inn.',
      samtykke: dato('2026-11-18'),
    },
    vilkar: {
      dekker: 'Tre måneders leie.',
      vedSlutt: 'Pengene på kontoen går tilbake til deg når utleieren ikke har noe krav.',
      ...(form.slag === 'garanti' ? { vedKrav: 'Da betaler vi utleieren, og snakker med deg først.' } : {}),
    },
    barna: [{ personId: 'ask' as PersonId, ord: 'Ask får eget rom, og kan gå til skolen han har nå.' }],
    avgjorSoknaden: true,
  },
  boligen: [{ ref: 'ask', navn: 'Ask', ord: 'Ask får eget rom, og kan gå til skolen han har nå.' }],
  begrunnelse: 'Dere må ut av leiligheten før jul, og ingen leier ut uten depositum.',
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
    ['depositum-lan-nb', etAnnet(etDepositum(LAN))],
    ['depositum-garanti-nn', etAnnet({ ...etDepositum(GARANTI), malform: 'nn' })],
    ['depositum-garanti-en', etAnnet({ ...etDepositum(GARANTI), malform: 'en' })],
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

test('til den som er skjermet, står utleieren aldri ved navn', () => {
  const vernet = { ...etBrevgrunnlag().kontor, skjermet: true }
  const brev = (form: Depositumsform) =>
    somMerketTekst(byggAnnetVedtaksbrev(etAnnet({ ...etDepositum(form), kontor: vernet })))
  expect([brev(LAN), brev(GARANTI)].some(b => b.includes('Tor Utleier'))).toBe(false)
  expect(brev(LAN)).toContain('Pengene går rett til utleieren.')
})

test('at stønaden får sitt eget svar, står ved avgjørelsen om depositumet, og ikke under et barn', () => {
  const { annet, ...resten } = etDepositum(GARANTI)
  if (annet?.slag !== 'depositum') throw new Error('Ikke et depositum')
  const brev = byggAnnetVedtaksbrev(etAnnet({ ...resten, annet: { ...annet, avgjorSoknaden: false } }))
  const tekst = somMerketTekst(brev)
  expect(tekst.indexOf('eget svar')).toBeGreaterThan(0)
  expect(tekst.indexOf('eget svar')).toBeLessThan(tekst.indexOf('Ask får eget rom'))
})
