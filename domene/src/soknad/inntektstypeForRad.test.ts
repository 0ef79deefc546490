import { describe, expect, test } from 'vitest'
import { inntektstypeForInntekt, inntektstypeForUtbetaling } from './inntektstypeForRad.ts'

describe('hva slags inntekt en utbetaling er', () => {
  test.each([
    ['navytelse', 'Barnetrygd', [], 'barnetrygd', 'tittelen sier det'],
    [
      'navytelse',
      'BARNETRYGD',
      ['Barnetrygd', 'Barnetrygd'],
      'barnetrygd',
      'to barn er fortsatt samme ytelse',
    ],
    [
      'navytelse',
      'Barnetrygd',
      ['Utvidet barnetrygd'],
      'utvidet-barnetrygd',
      'delen er mer presis enn tittelen',
    ],
    ['navytelse', 'Barnetrygd', ['Småbarnstillegg'], 'smabarnstillegg', 'delen er mer presis enn tittelen'],
    [
      'navytelse',
      'Barnetrygd',
      ['Barnetrygd', 'Utvidet barnetrygd'],
      'nav-ukjent',
      'satt sammen av ulike ytelser',
    ],
    ['navytelse', 'Barnetrygd', ['Sykepenger'], 'nav-ukjent', 'tittel og del sier ulike ting'],
    [
      'navytelse',
      'Utbetaling fra Nav',
      ['Barnetrygd'],
      'barnetrygd',
      'delen sier det når tittelen ikke gjør det',
    ],
    ['navytelse', 'Pensjon', ['Grunnpensjon', 'Tilleggspensjon'], 'nav-ytelse', 'det offisielle eksempelet'],
    ['navytelse', 'Kontantstøtte', [], 'kontantstotte', 'tittelen sier det'],
    ['navytelse', 'XKTA', [], 'nav-ukjent', 'ukjent ytelse er uavklart'],
    ['navytelse', '', [], 'nav-ukjent', 'uten tittel er den uavklart'],
    ['husbanken', 'Statlig bostøtte', [], 'bostotte', 'koden sier det'],
    ['skatteetaten', 'Lønnsinntekt', [], 'lonn', 'tittelen sier det'],
    ['skatteetaten', 'Næringsinntekt', [], 'annen', 'skattbar inntekt er ikke alltid lønn'],
    ['forsikring', 'Barnetrygd', [], 'annen', 'bare Nav betaler barnetrygd'],
  ])('%s «%s» %j → %s, fordi %s', (kode, tittel, deler, ventet) => {
    expect(inntektstypeForUtbetaling(kode, tittel, deler)).toBe(ventet)
  })
})

test.each([
  ['jobb', 'lonn', 'kjent kode'],
  ['studielanOgStipend', 'studielan-stipend', 'kjent kode'],
  ['kryptovaluta', 'annen', 'ukjent kode'],
  ['constructor', 'annen', 'navn fra Object er ikke en kode'],
])('inntektskoden %s → %s, fordi den er en %s', (kode, ventet) => {
  expect(inntektstypeForInntekt(kode)).toBe(ventet)
})
