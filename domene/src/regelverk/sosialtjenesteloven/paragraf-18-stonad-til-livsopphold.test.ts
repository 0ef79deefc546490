import { describe, expect, test } from 'vitest'
import { maned } from '../../felles/dato.ts'
import { visHjemmel } from '../hjemmel.ts'
import { INNTEKTSTYPER } from '../inntektstyper.ts'
import { holdesUtenforEtter18, vurderEtter18 } from './paragraf-18-stonad-til-livsopphold.ts'

describe('§ 18 tredje ledd: hva loven holder utenfor', () => {
  test.each([
    {
      type: 'barnetrygd',
      barn: false,
      m: '2022-08',
      utfall: 'ikke-oppfylt',
      fordi: 'siste måned før endringen',
    },
    {
      type: 'barnetrygd',
      barn: false,
      m: '2022-09',
      utfall: 'oppfylt',
      fordi: 'endringen trådte i kraft 1. september 2022',
    },
    {
      type: 'barnetrygd',
      barn: false,
      m: '2026-11',
      utfall: 'oppfylt',
      fordi: 'uendret i teksten per 2. juli 2026',
    },
    {
      type: 'barnetrygd',
      barn: true,
      m: '2022-09',
      utfall: 'oppfylt',
      fordi: 'hvem linjen er ført på, er uten betydning',
    },
    {
      type: 'barnetrygd',
      barn: true,
      m: '2022-08',
      utfall: 'ikke-oppfylt',
      fordi: 'heller ikke før endringen',
    },
    {
      type: 'utvidet-barnetrygd',
      barn: false,
      m: '2022-08',
      utfall: 'ikke-oppfylt',
      fordi: 'leses som barnetrygd',
    },
    {
      type: 'utvidet-barnetrygd',
      barn: false,
      m: '2022-09',
      utfall: 'oppfylt',
      fordi: 'leses som barnetrygd',
    },
    {
      type: 'smabarnstillegg',
      barn: false,
      m: '2022-08',
      utfall: 'ikke-oppfylt',
      fordi: 'leses som barnetrygd',
    },
    { type: 'smabarnstillegg', barn: false, m: '2022-09', utfall: 'oppfylt', fordi: 'leses som barnetrygd' },
    {
      type: 'barns-arbeidsinntekt',
      barn: true,
      m: '2010-01',
      utfall: 'oppfylt',
      fordi: 'loven trådte i kraft 1. januar 2010',
    },
    {
      type: 'barns-arbeidsinntekt',
      barn: true,
      m: '2022-08',
      utfall: 'oppfylt',
      fordi: 'har alltid vært utenfor',
    },
    {
      type: 'barns-arbeidsinntekt',
      barn: true,
      m: '2026-11',
      utfall: 'oppfylt',
      fordi: 'har alltid vært utenfor',
    },
    {
      type: 'barns-arbeidsinntekt',
      barn: false,
      m: '2026-11',
      utfall: 'krever-skjonn',
      fordi: 'en voksen er ikke et barn',
    },
    {
      type: 'barns-annen-inntekt',
      barn: true,
      m: '2026-11',
      utfall: 'krever-skjonn',
      fordi: 'loven tier om den',
    },
    {
      type: 'barns-annen-inntekt',
      barn: false,
      m: '2026-11',
      utfall: 'krever-skjonn',
      fordi: 'typen sier at den er barnets',
    },
    {
      type: 'lonn',
      barn: true,
      m: '2026-11',
      utfall: 'krever-skjonn',
      fordi: 'er barnets lønn fra fritid og ferier?',
    },
    {
      type: 'lonn',
      barn: false,
      m: '2026-11',
      utfall: 'ikke-oppfylt',
      fordi: 'en voksens lønn er ikke nevnt i tredje ledd',
    },
    { type: 'barnebidrag', barn: true, m: '2026-11', utfall: 'krever-skjonn', fordi: 'ført på barnet' },
    {
      type: 'barnebidrag',
      barn: false,
      m: '2026-11',
      utfall: 'ikke-oppfylt',
      fordi: 'ikke nevnt i tredje ledd',
    },
    { type: 'kontantstotte', barn: false, m: '2026-11', utfall: 'ikke-oppfylt', fordi: 'ikke barnetrygd' },
    {
      type: 'nav-ytelse',
      barn: false,
      m: '2026-11',
      utfall: 'ikke-oppfylt',
      fordi: 'kjent, og ikke barnetrygd',
    },
    {
      type: 'nav-ukjent',
      barn: false,
      m: '2026-11',
      utfall: 'krever-skjonn',
      fordi: 'den kan være barnetrygd',
    },
    {
      type: 'barnetrygd',
      barn: false,
      m: '2009-12',
      utfall: 'krever-skjonn',
      fordi: 'før loven trådte i kraft er ikke lest',
    },
  ] as const)(
    '$type i $m (ført på et barn: $barn) gir $utfall, fordi $fordi',
    ({ type, barn, m, utfall }) => {
      expect(holdesUtenforEtter18({ inntektstype: type, gjelderBarn: barn, maned: maned(m) }).utfall).toBe(
        utfall,
      )
    },
  )

  test('svaret viser til tredje ledd', () => {
    const svar = holdesUtenforEtter18({
      inntektstype: 'barnetrygd',
      gjelderBarn: false,
      maned: maned('2026-11'),
    })
    expect(visHjemmel(svar.hjemmel)).toBe('sosialtjenesteloven § 18 tredje ledd')
  })

  test('hvert svar sier hvilken inntekt og måned det hviler på', () => {
    const fakta = INNTEKTSTYPER.map(
      inntektstype =>
        holdesUtenforEtter18({ inntektstype, gjelderBarn: false, maned: maned('2026-11') }).fakta[0],
    )
    expect(fakta.every(setning => setning?.endsWith(', november 2026'))).toBe(true)
  })
})

test('resten av § 18 er alltid overlatt til skjønn', () => {
  expect(vurderEtter18().utfall).toBe('krever-skjonn')
})
