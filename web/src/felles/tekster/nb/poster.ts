import type { INNTEKTSTYPER } from '@handlingsrom/domene/regelverk/inntektstyper'
import type { UTGIFTSPOSTER } from '@handlingsrom/domene/vurdering/hendelser'

/** Ordene for utgifter og inntekter. De står for seg selv fordi en linje uten egen tekst får dem på målformen i brevet, ikke på språket på skjermen. */
export const posten = {
  livsopphold: 'Livsopphold',
  husleie: 'Husleie',
  depositum: 'Depositum',
  boliglan: 'Boliglån',
  strom: 'Strøm',
  oppvarming: 'Oppvarming',
  'kommunale-avgifter': 'Kommunale avgifter',
  forsikring: 'Forsikring',
  barnehage: 'Barnehage',
  sfo: 'SFO eller AKS',
  fritid: 'Fritidsaktivitet',
  'klaer-utstyr': 'Klær og utstyr',
  tannbehandling: 'Tannbehandling',
  helse: 'Helse, medisiner og briller',
  barnebidrag: 'Barnebidrag',
  reise: 'Reise',
  samvaer: 'Samvær',
  skole: 'Skole: utstyr, mat og turer',
  'internett-mobil': 'Internett og mobil',
  spedbarn: 'Bleier og babyutstyr',
  hoytid: 'Bursdag og høytid',
  inventar: 'Møbler og hvitevarer',
  'saerskilte-formal': 'Særskilt formål',
  annet: 'Annet',
} satisfies Record<(typeof UTGIFTSPOSTER)[number], string>

export const inntekt = {
  lonn: 'Lønn',
  barnetrygd: 'Barnetrygd',
  'utvidet-barnetrygd': 'Utvidet barnetrygd',
  smabarnstillegg: 'Småbarnstillegg',
  'barns-arbeidsinntekt': 'Barnets lønn fra fritid og ferie',
  'barns-annen-inntekt': 'Annen inntekt barnet har',
  barnebidrag: 'Barnebidrag',
  bostotte: 'Bostøtte',
  kontantstotte: 'Kontantstøtte',
  'studielan-stipend': 'Studielån og stipend',
  'nav-ytelse': 'Ytelse fra Nav',
  'nav-ukjent': 'Fra Nav, ukjent hva',
  annen: 'Annen inntekt',
} satisfies Record<(typeof INNTEKTSTYPER)[number], string>
