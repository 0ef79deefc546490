import { describe, expect, test } from 'vitest'
import { inntektstypeForTekst, utgiftspostForTekst } from './typeForTekst.ts'

describe('hva slags inntekt ordene på papiret sier', () => {
  test.each([
    ['Barnetrygd', 'barnetrygd', 'ytelsen er nevnt ved navn'],
    ['barnetrygd for to barn', 'barnetrygd', 'små bokstaver og flere ord'],
    ['Utvidet barnetrygd', 'utvidet-barnetrygd', 'det særegne ordet gjelder'],
    [
      'Barnetrygd og dagpenger',
      'nav-ukjent',
      'to ting på én linje kan ikke holdes utenfor eller regnes med samlet',
    ],
    ['Barnetrygd og lønn', 'nav-ukjent', 'en Nav-ytelse og noe annet på én linje'],
    ['Dagpenger', 'nav-ytelse', 'kjent ytelse'],
    ['Sjukepengar', 'nav-ytelse', 'nynorsk'],
    ['AAP', 'nav-ytelse', 'forkortelsen folk bruker'],
    ['Penger fra Nav', 'nav-ukjent', 'ukjent ytelse er uavklart'],
    ['Trygd', 'nav-ukjent', 'kan være barnetrygd'],
    ['', 'nav-ukjent', 'ingenting er sagt'],
    ['Lønn fra butikken', 'lonn', 'lønn'],
    ['Løn', 'lonn', 'nynorsk'],
    ['Bustøtte', 'bostotte', 'nynorsk'],
    ['Stipend frå Lånekassen', 'studielan-stipend', 'to ord for det samme'],
    ['Barnebidrag', 'barnebidrag', 'kjent'],
    ['Salg av ved', 'nav-ukjent', 'ord vi ikke kjenner, avklarer et menneske'],
  ])('«%s» → %s, fordi %s', (tekst, ventet) => {
    expect(inntektstypeForTekst(tekst)).toBe(ventet)
  })
})

test.each([
  ['Depositum', 'depositum', 'kjent ord'],
  ['Depositum og husleie', 'annet', 'to ting på én linje'],
  ['Husleie', 'husleie', 'kjent ord'],
  ['Leie', 'husleie', 'det folk skriver'],
  ['Straum', 'strom', 'nynorsk'],
  ['Skolefritidsordning', 'sfo', 'ikke fritid'],
  ['Fritidsaktivitet', 'fritid', 'kjent ord'],
  ['Tannregulering', 'tannbehandling', 'kjent ord'],
  ['Tannlege', 'tannbehandling', 'tannlegen er ikke legen'],
  ['Kulturskulen', 'fritid', 'nynorsk, og ikke skolen'],
  ['Bleier og barnevogn', 'spedbarn', 'to ord for det samme'],
  ['Husleie og strøm', 'annet', 'to ting på én linje'],
  ['Gave til bestemor', 'annet', 'ord vi ikke kjenner'],
])('utgiften «%s» → %s, fordi %s', (tekst, ventet) => {
  expect(utgiftspostForTekst(tekst)).toBe(ventet)
})
