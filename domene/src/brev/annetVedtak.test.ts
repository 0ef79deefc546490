import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Depositumsform } from '../stonadsform/typer.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import { botilbudEndret } from '../testdata/gjenopptaksbrev.ts'
import { type AnnetVedtakGrunnlag, byggAnnetVedtaksbrev } from './annetVedtak.ts'
import type { Erstattet } from './gjenopptak.ts'
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
  barna: [{ ref: 'ask', navn: 'Ask', ord: 'Ask får eget rom, og kan gå til skolen han har nå.' }],
  begrunnelse: 'Dere må ut av leiligheten før jul, og ingen leier ut uten depositum.',
})

const opphor = (hva: 'radgivning' | 'midlertidig-botilbud'): AnnetVedtakGrunnlag['annet'] => ({
  slag: 'opphor',
  hva,
  til: dato('2026-12-10'),
  barna: [],
  avgjorSoknaden: false,
})
const botilbudSlutter: Partial<AnnetVedtakGrunnlag> = {
  annet: opphor('midlertidig-botilbud'),
  erstatter: {
    ...botilbudEndret,
    gjenopptak: { ...botilbudEndret.gjenopptak, begrunnelse: 'Dere flytter 10. desember.' },
  },
  barna: [{ ref: 'ask', navn: 'Ask', ord: 'Ask flytter til leiligheten i Skolegata, og får eget rom.' }],
  begrunnelse: 'Dere har fått leilighet fra 10. desember, og har sagt at dere klarer flyttingen selv.',
}
const UGYLDIG: Erstattet = {
  dato: dato('2026-11-12'),
  gjenopptak: {
    slag: 'omgjoring',
    grunn: 'ugyldig',
    begrunnelse: 'Vi hadde ikke spurt deg om det viktigste.',
  },
}

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
    ['botilbud-slutter-nb', etAnnet(botilbudSlutter)],
    ['botilbud-slutter-nn', etAnnet({ ...botilbudSlutter, malform: 'nn' })],
    ['botilbud-slutter-en', etAnnet({ ...botilbudSlutter, malform: 'en' })],
    [
      'radgivning-slutter-nb',
      etAnnet({
        annet: opphor('radgivning'),
        erstatter: { ...botilbudEndret, slag: 'radgivning' },
        barna: [{ ref: 'ask', navn: 'Ask', ord: 'Ingenting endres for Ask.' }],
        begrunnelse: 'Gjelden er ordnet, og du har sagt at du klarer resten selv.',
      }),
    ],
    [
      'nodhjelp-trukket-nb',
      etAnnet({
        annet: {
          slag: 'opphor',
          hva: 'nodhjelp',
          barna: [],
          vurdering19: 'Dere har fått lønn, og har mat og varme til måneden er ute.',
          erGitt: false,
          avgjorSoknaden: false,
        },
        erstatter: { ...UGYLDIG, slag: 'nodhjelp' },
        begrunnelse: 'Vi skrev 50 000 kroner, og mente 5 000. De 5 000 har du fått et eget vedtak om.',
      }),
    ],
    [
      'radgivning-endret-nn',
      etAnnet({
        malform: 'nn',
        erstatter: { ...UGYLDIG, slag: 'radgivning' },
      }),
    ],
    ['depositum-rettet-nb', etAnnet({ ...etDepositum(LAN), erstatter: { ...UGYLDIG, slag: 'depositum' } })],
    [
      'nytt-avslag-nodhjelp-nb',
      etAnnet({
        annet: { slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: 'Barna merker ikke ventingen.' },
        erstatter: { ...UGYLDIG, slag: 'avslag-akutt' },
        begrunnelse: 'Du fikk penger til mat på mandag, og sier at de rekker til lønnen kommer.',
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

describe('hjelp som ikke blir gitt likevel', () => {
  const trukket = (mer: Partial<Extract<AnnetVedtakGrunnlag['annet'], { slag: 'opphor' }>>) =>
    somMerketTekst(
      byggAnnetVedtaksbrev(
        etAnnet({
          annet: {
            slag: 'opphor',
            hva: 'depositum',
            barna: [],
            vurdering19: 'Nei.',
            avgjorSoknaden: false,
            ...mer,
          },
          erstatter: { ...UGYLDIG, slag: 'depositum' },
        }),
      ),
    )

  test('brevet sier bare at den ikke er gitt når et menneske har svart det', () => {
    expect(trukket({ erGitt: false })).toContain('Hjelpen er ikke gitt')
    const uten = trukket({})
    expect(uten).not.toContain('er ikke gitt')
    expect(uten).toContain('Hjelpen blir ikke gitt etter det gamle vedtaket.')
  })

  test.each(['18', '19'] as const)(
    'depositumet hviler på paragrafen det gamle vedtaket hadde: § %s',
    hjemmel => {
      const linje = trukket({ erGitt: false, hjemmel })
        .split('\n')
        .find(l => l.includes('Hjelpen er ikke gitt'))
      expect(linje).toContain(`[lov sosialtjenesteloven § ${hjemmel}]`)
      expect(trukket({ hjemmel })).not.toContain('§ 21')
    },
  )
})
