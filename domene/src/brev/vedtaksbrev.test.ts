import { describe, expect, test } from 'vitest'
import { INGENTING, kroner } from '../felles/belop.ts'
import { maned } from '../felles/dato.ts'
import {
  avslagNynorsk,
  delvisMed19,
  enLinje,
  etBrevgrunnlag,
  etForelopigSvar,
  nodhjelp,
} from '../testdata/brevgrunnlag.ts'
import { etEtterspurt } from '../testdata/etterspurt.ts'
import {
  avvisningBleAvslag,
  avvisningOmgjort,
  endretNynorsk,
  etForhandsvarsel,
  nodhjelpOmgjort,
  omgjort,
  redusert,
  varselOmReduksjon,
} from '../testdata/gjenopptaksbrev.ts'
import { vedtaketIEnLinje } from './avgjorelse.ts'
import { byggEtterspurt } from './etterspurt.ts'
import { byggForelopigSvar } from './forelopigSvar.ts'
import { byggForhandsvarsel } from './gjenopptak.ts'
import type { Underskrift } from './grunnlag.ts'
import { byggOversettelse } from './oversettelse.ts'
import { somMerketTekst } from './somTekst.ts'
import type { Brev } from './struktur.ts'
import { byggVedtaksbrev } from './vedtaksbrev.ts'

const setningene = (b: Brev) =>
  b.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []))
const tekst = (b: Brev) => somMerketTekst(b)

describe('brevene som fasit', () => {
  test.each<[string, Brev]>([
    ['innvilget-nb', byggVedtaksbrev(etBrevgrunnlag())],
    ['delvis-med-19-nb', byggVedtaksbrev(delvisMed19())],
    ['avslag-nn', byggVedtaksbrev(avslagNynorsk())],
    ['nodhjelp-nb', byggVedtaksbrev(nodhjelp())],
    ['forelopig-svar-nn', byggForelopigSvar(etForelopigSvar())],
    ['omgjoring-nb', byggVedtaksbrev(omgjort())],
    ['endring-nn', byggVedtaksbrev(endretNynorsk())],
    ['avvisning-omgjort-nb', byggVedtaksbrev(avvisningOmgjort())],
    ['avvisning-omgjort-nn', byggVedtaksbrev(avvisningOmgjort('nn'))],
    ['avvisning-ble-avslag-nn', byggVedtaksbrev(avvisningBleAvslag())],
    ['nodhjelp-omgjort-nb', byggVedtaksbrev(nodhjelpOmgjort())],
    ['nodhjelp-omgjort-en', byggVedtaksbrev({ ...nodhjelpOmgjort(), malform: 'en' })],
    ['forhandsvarsel-nb', byggForhandsvarsel(etForhandsvarsel())],
    ['forhandsvarsel-botilbud-nb', byggForhandsvarsel({ ...etForhandsvarsel(), om: 'midlertidig-botilbud' })],
    ['forhandsvarsel-nn', byggForhandsvarsel(etForhandsvarsel('nn'))],
    ['etterspurt-nb', byggEtterspurt(etEtterspurt())],
    ['etterspurt-nn', byggEtterspurt(etEtterspurt('nn'))],
    ['etterspurt-en', byggEtterspurt({ ...etEtterspurt(), malform: 'en' })],
    ['reduksjon-nb', byggVedtaksbrev(redusert())],
    ['reduksjon-nn', byggVedtaksbrev(redusert('nn'))],
    ['reduksjon-en', byggVedtaksbrev({ ...redusert(), malform: 'en' })],
    ['varsel-om-reduksjon-nb', byggForhandsvarsel(varselOmReduksjon())],
    ['varsel-om-reduksjon-nn', byggForhandsvarsel(varselOmReduksjon('nn'))],
    ['forhandsvarsel-en', byggOversettelse(byggForhandsvarsel, { ...etForhandsvarsel(), malform: 'nb' })],
    [
      'varsel-om-reduksjon-en',
      byggOversettelse(byggForhandsvarsel, { ...varselOmReduksjon(), malform: 'nb' }),
    ],
  ])('%s', async (navn, brev) => {
    await expect(somMerketTekst(brev)).toMatchFileSnapshot(`golden/${navn}.txt`)
  })
})

describe('en reduksjon viser til paragrafen vilkåret har', () => {
  const lover = (b: Brev) =>
    new Set(setningene(b).flatMap(s => s.grunnlag.flatMap(x => (/ § 20( a)?$/.test(x.ref) ? [x.ref] : []))))
  const med = (hjemmel: '20' | '20a') => {
    const g = redusert()
    const { brudd } = g.erstatter ?? {}
    if (!g.erstatter || !brudd) throw new Error('Ingen reduksjon')
    const vilkar = { ...brudd.vilkar, hjemmel }
    return { ...g, vilkar: [], erstatter: { ...g.erstatter, brudd: { ...brudd, vilkar } } }
  }
  test.each([
    ['20', 'sosialtjenesteloven § 20'],
    ['20a', 'sosialtjenesteloven § 20 a'],
  ] as const)('vilkår etter %s: %s', (hjemmel, lov) => {
    expect(lover(byggVedtaksbrev(med(hjemmel)))).toEqual(new Set([lov]))
  })

  test('vet vi ikke hvilken det er, sier brevet ingen av dem', () => {
    const { brudd: _, ...erstatter } = med('20a').erstatter
    expect(lover(byggVedtaksbrev({ ...redusert(), vilkar: [], erstatter }))).toEqual(new Set())
  })
})

describe('overskriften sier hva som er avgjort', () => {
  test.each([
    ['Du får 16 650 kroner i måneden', {}, 'flere måneder: beløpet per måned'],
    ['Du får 16 650 kroner for desember 2026', { maneder: [maned('2026-12')] }, 'én måned: måneden ved navn'],
    ['Du får 5 000 kroner', { perManed: INGENTING }, 'bare et engangsbeløp'],
    ['Du får 5 000 kroner i nødhjelp', { perManed: INGENTING, nodhjelp: true }, 'nødhjelp nevnes ved navn'],
    [
      'Du får ikke økonomisk sosialhjelp for desember 2026, januar og februar 2027',
      { utfall: 'avslatt' as const },
      'et avslag har ikke noe beløp',
    ],
  ])('%s', (ventet, endring, _fordi) => {
    expect(vedtaketIEnLinje(etBrevgrunnlag(endring)).replaceAll('\u00a0', ' ')).toBe(ventet)
  })
})

test('avsnittet om barnet er saksbehandlerens egne ord, og ingenting mer', () => {
  const [barn] = etBrevgrunnlag().barn
  const avsnitt = byggVedtaksbrev(etBrevgrunnlag()).deler.find(
    d => d.slag === 'avsnitt' && d.barn?.ref === barn?.ref,
  )
  const ord = avsnitt?.slag === 'avsnitt' ? avsnitt.setninger.map(s => s.tekst).join(' ') : ''
  expect(ord).toBe([barn?.vurdere, barn?.vekte, barn?.vise].join(' '))
})

describe('den samlede begrunnelsen', () => {
  const begrunnet = (begrunnelse: string) =>
    byggVedtaksbrev(etBrevgrunnlag({ begrunnelse })).deler.filter(d => d.kapittel === 'begrunnelse')

  test('står etter avgjørelsen og før barna', () => {
    const kapitler = [...new Set(byggVedtaksbrev(etBrevgrunnlag()).deler.map(d => d.kapittel))]
    expect(kapitler.slice(0, 4)).toEqual(['innledning', 'avgjorelse', 'begrunnelse', 'barna'])
  })

  test('er saksbehandlerens egne ord, avsnitt for avsnitt, og hviler på skjønnet hennes og paragrafene linjene er bestemt etter', () => {
    expect(begrunnet('Leia er høy. Det er kaldt.\n\nVi har lagt vekt på barna.').slice(1)).toEqual(
      [['Leia er høy.', 'Det er kaldt.'], ['Vi har lagt vekt på barna.']].map(setninger => ({
        slag: 'avsnitt',
        kapittel: 'begrunnelse',
        setninger: setninger.map(s => ({
          tekst: s,
          standard: false,
          skrevet: true,
          grunnlag: [
            { type: 'skjonn', ref: 'begrunnelse', navn: 'Tuva Brekkhus' },
            { type: 'lov', ref: 'sosialtjenesteloven § 18' },
          ],
        })),
      })),
    )
  })

  test.each([[''], ['  \n ']])('er den tom (%j), nevnes den ikke', tom => {
    expect(begrunnet(tom)).toEqual([])
  })
})

test('mangler teksten om et barn, står avsnittet tomt og ingenting diktes opp', () => {
  const barn = etBrevgrunnlag().barn.map(b => ({ ...b, vurdere: ' ', vekte: '', vise: '' }))
  const brev = byggVedtaksbrev(etBrevgrunnlag({ barn }))
  expect(brev.deler.filter(d => d.slag === 'avsnitt' && d.barn && d.setninger.length === 0)).toHaveLength(3)
})

test('brevet sier bare at § 19 er vurdert når noen har skrevet vurderingen', () => {
  const avslatt = { utfall: 'avslatt', besluttet: INGENTING, begrunnelse: 'Vi mangler kvittering.' } as const
  const uten = byggVedtaksbrev(etBrevgrunnlag({ linjer: [enLinje({ ...avslatt, vurdering19: '  ' })] }))
  const med = byggVedtaksbrev(
    etBrevgrunnlag({ linjer: [enLinje({ ...avslatt, vurdering19: 'Ikke særlig tilfelle nå.' })] }),
  )
  expect([tekst(uten).includes('etter § 19'), tekst(med).includes('etter § 19')]).toEqual([false, true])
})

test('barnetrygden står i tabellen uten beløp, og regnes ikke med', () => {
  const rad = byggVedtaksbrev(etBrevgrunnlag())
    .deler.flatMap(d => (d.slag === 'tabell' ? d.rader : []))
    .find(r => r.tekst === 'Barnetrygd')
  expect(rad?.verdi).toEqual({ slag: 'utenfor', tekst: 'regnes ikke med' })
})

test('en oppdiktet norm er merket i brevet', () => {
  expect(tekst(byggVedtaksbrev(etBrevgrunnlag()))).toContain(
    'Granvågs norm for 2026 (oppdiktet eksempelnorm)',
  )
})

test('er mottakeren skjermet, står verken kontor, sted, telefon eller adresse i malens del av brevet', () => {
  const g = etBrevgrunnlag({ barn: [] })
  const brev = byggVedtaksbrev({ ...g, kontor: { ...g.kontor, skjermet: true } })
  expect(JSON.stringify(brev)).not.toMatch(/Granvåg|00 00 00 00|Bjørkeveien/u)
})

describe('hvem som står bak brevet', () => {
  const brev = (malform: 'nb' | 'nn', underskrift: Underskrift) =>
    byggVedtaksbrev(etBrevgrunnlag({ malform, underskrift }))

  test.each([
    ['nb' as const, 'Tuva Brekkhus har skrevet brevet. En kollega leser det før det blir et vedtak.'],
    ['nn' as const, 'Tuva Brekkhus har skrive brevet. Ein kollega les det før det blir eit vedtak.'],
  ])('et forslag på %s sier at en kollega leser det, og nevner ingen som godkjenner', (malform, ventet) => {
    const b = brev(malform, { slag: 'forslag' })
    expect(
      setningene(b)
        .map(s => s.tekst)
        .join(' '),
    ).toContain(ventet)
    expect(b.avsender).not.toHaveProperty('godkjentAv')
    expect(tekst(b)).not.toMatch(/har (lest|lese) og godkjent/u)
  })

  test('der ingen kollega leser, står den som skrev, alene', () => {
    const b = tekst(brev('nb', { slag: 'alene' }))
    expect(b).toContain('Tuva Brekkhus har skrevet brevet.')
    expect(b).not.toMatch(/kollega|godkjent/u)
  })
})

test('det samme grunnlaget gir det samme brevet', () => {
  expect(byggVedtaksbrev(delvisMed19())).toEqual(byggVedtaksbrev(delvisMed19()))
})

test('klagedelen nevner frist, hvor, instans, hjelp, utsatt iverksetting, begrunnelse og kostnader', () => {
  const steder = byggVedtaksbrev(etBrevgrunnlag())
    .deler.filter(d => d.kapittel === 'klage' || d.kapittel === 'innsyn')
    .flatMap(d => (d.slag === 'avsnitt' ? d.setninger : []))
    .flatMap(s => s.grunnlag.map(x => x.ref))
  for (const p of ['28', '29', '32', '33', '24', '42', '36', '18', '19', '11']) {
    expect(steder).toContain(`forvaltningsloven § ${p}`)
  }
})

test('alle setninger med beløp fra en linje peker på linjen', () => {
  const ogsaa = setningene(byggVedtaksbrev(etBrevgrunnlag())).find(s =>
    s.tekst.startsWith('I desember 2026 får du også'),
  )
  expect(ogsaa?.grunnlag.map(x => x.ref)).toEqual(['linje-4', 'linje-5'])
})

test('stemmer ikke regnestykket med vedtaket, står forskjellen som egen rad', () => {
  const brev = byggVedtaksbrev(etBrevgrunnlag({ perManed: kroner(17_000) }))
  expect(tekst(brev)).toContain('Forskjell mellom regnestykket og vedtaket | 350')
})

describe('brevet om dokumentasjon', () => {
  test.each([
    { g: etEtterspurt(), forst: 'Dette er ikke svaret på søknaden din.', fordi: 'S-128: hva brevet er' },
    { g: etEtterspurt('nn'), forst: 'Dette er ikkje eit nytt vedtak.', fordi: 'det gjelder et vedtak' },
  ])('sier først av alt: $forst', ({ g, forst }) => {
    const brev = byggEtterspurt(g)
    const [forste] = brev.deler
    expect(forste?.slag === 'avsnitt' && forste.setninger[0]?.tekst.startsWith(forst)).toBe(true)
  })

  test.each([
    { kontor: {}, digitalt: true, ventet: 'laste det opp på nav.no' },
    { kontor: {}, digitalt: false, ventet: 'sende det i posten' },
    { kontor: { skjermet: true }, digitalt: true, ventet: 'slik vi har avtalt' },
  ])('sier hvordan det leveres: $ventet', ({ kontor, digitalt, ventet }) => {
    const g = etEtterspurt()
    const brev = tekst(byggEtterspurt({ ...g, digitalt, kontor: { ...g.kontor, ...kontor } }))
    expect(brev).toContain(ventet)
    expect(
      ['laste det opp', 'sende det i posten', 'slik vi har avtalt. Har'].filter(x => brev.includes(x)).length,
    ).toBeLessThanOrEqual(1)
    if ('skjermet' in kontor)
      for (const sted of [g.kontor.navn, g.kontor.kommune]) expect(brev).not.toContain(sted)
  })

  test('hvert dokument har ordene om hvilket og hvorfor, og ingen andre', () => {
    const skrevet = setningene(byggEtterspurt(etEtterspurt())).filter(s => s.skrevet)
    expect(skrevet.map(s => s.tekst)).toEqual([
      'For oktober og november, fra butikken.',
      'Vi må vite hva du fikk utbetalt da du jobbet ekstra.',
      'Den siste strømregningen.',
      'Beløpet i søknaden er fra i fjor.',
      'Vi vil regne med det du betaler nå.',
    ])
  })
})
