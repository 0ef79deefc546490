import { describe, expect, test } from 'vitest'
import { enSoknadJson } from '../testdata/soknadJson.ts'
import { lesSoknad } from './lesSoknad.ts'
import { manglendeVedlegg } from './vedlegg.ts'

const { opplysninger, personer, mottaker, innsendt } = lesSoknad(enSoknadJson())
const okonomi = opplysninger.okonomi

describe('økonomien', () => {
  test('et beløp som mangler i søknaden, mangler også hos oss', () => {
    expect(okonomi.inntekter.map(r => [r.tittel, r.netto, 'netto' in r])).toEqual([
      ['Lønnsinntekt', 1_200_000, true],
      ['Mottar Barnebidrag', undefined, false],
    ])
  })

  test('null kroner er et svar, og en overstyrt rad er fortsatt med', () => {
    expect(okonomi.formue).toMatchObject([{ belop: 0, overstyrtAvBruker: true }])
  })

  test('barnetrygd kjennes igjen, og en ukjent Nav-utbetaling er uavklart', () => {
    expect(okonomi.utbetalinger.map(u => u.inntektstype)).toEqual(['barnetrygd', 'nav-ukjent'])
  })

  test('hver rad har sin egen nøkkel, også når månedlige utgifter og regninger har samme plass', () => {
    const nokler = [
      ...okonomi.inntekter,
      ...okonomi.utbetalinger,
      ...okonomi.utgifter,
      ...okonomi.formue,
    ].map(r => r.nokkel)
    expect(new Set(nokler).size).toBe(nokler.length)
    expect(nokler).toContain('regning:0')
  })

  test('et register som ikke svarte, er «vi vet ikke», og et som ikke er nevnt, er heller ikke svar', () => {
    expect(opplysninger.registeroppslag).toEqual({
      'nav-utbetalinger': 'hentet',
      skatteetaten: 'feilet',
      husbanken: 'ikke-oppgitt',
    })
  })
})

describe('familien', () => {
  test('et utdatert barn er ikke med, og de andre beholder nøkkelen sin', () => {
    expect(opplysninger.familie.barn.map(b => b.barn)).toEqual(['barn:0', 'barn:2'])
    expect(personer.map(p => p.nokkel)).toEqual(['soker', 'ektefelle', 'barn:0', 'barn:2'])
  })

  test('samværet er slik søkeren har svart', () => {
    expect(opplysninger.familie.barn[1]?.samvarsgrad).toEqual({ kilde: 'bruker', verdi: 40 })
  })

  test('feltet HarDeltBosted, som det offisielle eksempelet staver feil, er synlig som ukjent og ikke et svar', () => {
    expect(opplysninger.familie.barn[0]).not.toHaveProperty('harDeltBosted')
    expect(opplysninger.ukjenteFelt).toEqual(['data.familie.forsorgerplikt.ansvar.0.HarDeltBosted'])
  })

  test('en ektefelle uten navn og med diskresjonskode er beskyttet', () => {
    expect(personer[1]).toMatchObject({ adressebeskyttet: 'ja', navn: { fornavn: '', etternavn: '' } })
  })

  test('et navn som mangler uten forklaring, kan være skjerming', () => {
    const json = { data: { familie: { forsorgerplikt: { ansvar: [{}] } } } }
    expect(lesSoknad(json).personer[1]).toMatchObject({ nokkel: 'barn:0', adressebeskyttet: 'mulig' })
  })
})

test('bildet inneholder hverken nummer, navn, adresse, fødselsdato, konto eller gradering', () => {
  const tekst = JSON.stringify(opplysninger)
  const personlig = ['12898710120', '03841650181', 'Tuva', 'Sandvoll', 'Nils', 'Ida', 'Oppdiktet vei']
  const ogsaa = ['2016-04-03', '12345678903', '+47', 'iskresjonskode']
  expect([...personlig, ...ogsaa].filter(p => tekst.includes(p))).toEqual([])
})

test('adressen er skrevet som på en konvolutt, og en utdatert adresse er borte', () => {
  expect(personer[0]?.adresser).toEqual([
    { slag: 'folkeregistrert', kilde: 'system', linjer: ['Oppdiktet vei 9B', '0000 STEDET'] },
  ])
})

test('nødhjelpslinjen er sett', () => {
  expect(opplysninger.nodhjelpslinjer).toEqual([{ behov: ['mat'], tekst: 'Nødhjelp: Har ikke mat' }])
})

test('mottaker, tidspunkt og teksten avsenderen krever vist, er lest', () => {
  expect({ mottaker, innsendt, krevd: opplysninger.kompatibilitetstekster }).toEqual({
    mottaker: { kommunenummer: '9901', enhetsnummer: '9901', enhetsnavn: 'Nav Oppdiktet' },
    innsendt: '2026-11-20T09:30:00.100Z',
    krevd: ['Statsborgerskap: **Norge**'],
  })
})

test('tom kommune er ingen kommune', () => {
  expect(lesSoknad({ mottaker: { kommunenummer: ' ' } }).mottaker).toEqual({})
})

test('vedlegg leses, og bare det skjemaet ba om og ikke fikk, mangler', () => {
  const vedlegg = lesSoknad(enSoknadJson(), {
    vedlegg: [
      { type: 'lonnslipp', tilleggsinfo: 'jobb', status: 'LastetOpp', filer: [{ filnavn: 'lonn.pdf' }] },
      { type: 'faktura', tilleggsinfo: 'barnehage', status: 'VedleggKreves', filer: [] },
      { type: 'annet', tilleggsinfo: 'annet', status: 'VedleggKreves' },
      { type: 'student', status: 'HELT_NY_STATUS' },
    ],
  }).opplysninger.vedlegg
  expect(vedlegg.map(v => v.status)).toEqual([
    'LastetOpp',
    'VedleggKreves',
    'VedleggKreves',
    'HELT_NY_STATUS',
  ])
  expect(manglendeVedlegg(vedlegg).map(v => v.tilleggsinfo)).toEqual(['barnehage'])
})

test('felt vi kjenner og ikke kan lese, står med sti og blir ikke til et svar', () => {
  const json = { data: { bosituasjon: { botype: 7, antallPersoner: 'tre' }, okonomi: [] } }
  const lest = lesSoknad(json).opplysninger
  expect(lest.bosituasjon).toEqual({})
  expect(lest.uleseligeFelt).toContain('data.bosituasjon.antallPersoner')
  expect(lest.uleseligeFelt).toContain('data.okonomi')
})

test('tekst som ikke kan lagres, renses og merkes', () => {
  const lest = lesSoknad({ data: { begrunnelse: { hvaSokesOm: 'Nødhjelp:\u0000 mat\ud800' } } }).opplysninger
  expect(lest).toMatchObject({ renset: true, nodhjelpslinjer: [{ behov: ['mat'], tekst: 'Nødhjelp: mat' }] })
})
