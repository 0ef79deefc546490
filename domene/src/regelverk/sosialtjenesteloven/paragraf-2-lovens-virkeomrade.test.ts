import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { visHjemmel } from '../hjemmel.ts'
import { erApenEtter2, OPPHOLDSGRUNNLAG } from './paragraf-2-lovens-virkeomrade.ts'

const paa = dato('2026-11-22')

describe.each([...OPPHOLDSGRUNNLAG, undefined])('oppholdsgrunnlaget %s', oppholdsgrunnlag => {
  test.each(['rad-og-veiledning', 'akutt-hjelp'] as const)('%s er alltid åpent', tjeneste => {
    for (const dag of [dato('2025-03-06'), dato('2025-03-07'), paa])
      expect(erApenEtter2({ oppholdsgrunnlag, tjeneste, paa: dag }).utfall).toBe('oppfylt')
  })
})

test.each([
  {
    tilfelle: 'stønad når oppholdsgrunnlaget ikke er kjent',
    fakta: { oppholdsgrunnlag: undefined },
    utfall: 'krever-skjonn',
    fordi: 'ukjent er ikke det samme som uten rett',
  },
  {
    tilfelle: 'stønad til en som bor i Norge',
    fakta: { oppholdsgrunnlag: 'norsk-eller-bopel' },
    utfall: 'oppfylt',
    fordi: 'loven gjelder alle som oppholder seg i riket',
  },
  {
    tilfelle: 'stønad til en EØS-borger 6. mars 2025',
    fakta: { oppholdsgrunnlag: 'eos-lovlig-opphold', paa: dato('2025-03-06') },
    utfall: 'krever-skjonn',
    fordi: 'teksten før endringen er ikke lest',
  },
  {
    tilfelle: 'stønad til en EØS-borger 7. mars 2025',
    fakta: { oppholdsgrunnlag: 'eos-lovlig-opphold', paa: dato('2025-03-07') },
    utfall: 'oppfylt',
    fordi: '§ 1 a gjelder fra den dagen, og krever ikke bopel',
  },
  {
    tilfelle: 'stønad til en EØS-borger etter utlendingsloven § 111 uten bopel',
    fakta: { oppholdsgrunnlag: 'eos-111-uten-bopel' },
    utfall: 'krever-skjonn',
    fordi: 'hjelpen gis til det kan ventes hjelp fra hjemlandet',
  },
  {
    tilfelle: 'stønad til en med lovlig opphold uten bopel',
    fakta: { oppholdsgrunnlag: 'lovlig-uten-bopel' },
    utfall: 'krever-skjonn',
    fordi: 'hjelpen gis til det kan ventes hjelp fra hjemlandet',
  },
  {
    tilfelle: 'individuell plan for en med lovlig opphold uten bopel',
    fakta: { oppholdsgrunnlag: 'lovlig-uten-bopel', tjeneste: 'annet' },
    utfall: 'krever-skjonn',
    fordi: 'avtaler og unntak i forskriften må sjekkes',
  },
  {
    tilfelle: 'stønad til en i statlig innkvartering',
    fakta: { oppholdsgrunnlag: 'statlig-innkvartering' },
    utfall: 'ikke-oppfylt',
    fordi: 'staten har ansvaret så lenge',
  },
  {
    tilfelle: 'stønad til en som flyttet fra statlig innkvartering',
    fakta: { oppholdsgrunnlag: 'flyttet-fra-statlig-innkvartering' },
    utfall: 'krever-skjonn',
    fordi: 'et avslag må ikke være åpenbart urimelig',
  },
  {
    tilfelle: 'stønad til en som er bosatt her med integreringstilskudd',
    fakta: { oppholdsgrunnlag: 'bosatt-med-integreringstilskudd' },
    utfall: 'oppfylt',
    fordi: 'bosettingskommunen yter tjenestene',
  },
  {
    tilfelle: 'stønad til en som flyttet hit uten avtale',
    fakta: { oppholdsgrunnlag: 'flyttet-uten-avtale' },
    utfall: 'krever-skjonn',
    fordi: 'et avslag må ikke være åpenbart urimelig',
  },
  {
    tilfelle: 'stønad til en uten lovlig opphold',
    fakta: { oppholdsgrunnlag: 'uten-lovlig-opphold' },
    utfall: 'krever-skjonn',
    fordi: 'i en nødssituasjon er det en rett i en kort periode',
  },
  {
    tilfelle: 'individuell plan for en uten lovlig opphold',
    fakta: { oppholdsgrunnlag: 'uten-lovlig-opphold', tjeneste: 'annet' },
    utfall: 'ikke-oppfylt',
    fordi: '§ 4 gir bare veiledning og nødhjelp',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(erApenEtter2({ tjeneste: 'stonad-eller-botilbud', paa, ...fakta }).utfall).toBe(utfall)
})

test('svaret viser til forskriften når det er den som begrenser', () => {
  const svar = erApenEtter2({ oppholdsgrunnlag: 'uten-lovlig-opphold', tjeneste: 'annet', paa })
  expect(visHjemmel(svar.hjemmel)).toBe('forskrift 2011-12-16-1251 § 4')
})
