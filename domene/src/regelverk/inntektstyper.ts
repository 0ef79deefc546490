import type { Spraak } from '../felles/spraak.ts'

/**
 * Hva slags inntekt en linje er. Typen avgjør om loven holder den utenfor (sosialtjenesteloven § 18 tredje ledd); beløpet
 * gjør det aldri. En utbetaling fra Nav som vi ikke vet hva er, er `nav-ukjent`: den kan være barnetrygd, og skal vises som
 * uavklart inntekt til et menneske har avklart den.
 */
export const INNTEKTSTYPER = [
  'lonn',
  'barnetrygd',
  'utvidet-barnetrygd',
  'smabarnstillegg',
  'barns-arbeidsinntekt',
  'barns-annen-inntekt',
  'barnebidrag',
  'bostotte',
  'kontantstotte',
  'studielan-stipend',
  'nav-ytelse',
  'nav-ukjent',
  'annen',
] as const
export type Inntektstype = (typeof INNTEKTSTYPER)[number]

export const INNTEKTSNAVN = {
  lonn: { nb: 'Lønn', nn: 'Løn', en: 'Wages' },
  barnetrygd: { nb: 'Barnetrygd', nn: 'Barnetrygd', en: 'Child benefit' },
  'utvidet-barnetrygd': { nb: 'Utvidet barnetrygd', nn: 'Utvida barnetrygd', en: 'Extended child benefit' },
  smabarnstillegg: { nb: 'Småbarnstillegg', nn: 'Småbarnstillegg', en: 'Infant supplement' },
  'barns-arbeidsinntekt': {
    nb: 'Barnets inntekt av arbeid i fritid og skoleferier',
    nn: 'Inntekta til barnet av arbeid i fritid og skuleferiar',
    en: 'The child’s earnings from work in leisure time and school holidays',
  },
  'barns-annen-inntekt': {
    nb: 'Annen inntekt barnet har',
    nn: 'Anna inntekt barnet har',
    en: 'Other income of the child',
  },
  barnebidrag: { nb: 'Barnebidrag', nn: 'Barnebidrag', en: 'Child maintenance' },
  bostotte: { nb: 'Bostøtte', nn: 'Bustøtte', en: 'Housing allowance' },
  kontantstotte: { nb: 'Kontantstøtte', nn: 'Kontantstøtte', en: 'Cash-for-care benefit' },
  'studielan-stipend': {
    nb: 'Studielån og stipend',
    nn: 'Studielån og stipend',
    en: 'Student loan and grant',
  },
  'nav-ytelse': { nb: 'Ytelse fra Nav', nn: 'Yting frå Nav', en: 'Benefit from Nav' },
  'nav-ukjent': {
    nb: 'Utbetaling fra Nav, ukjent hva (uavklart inntekt)',
    nn: 'Utbetaling frå Nav, ukjent kva (uavklart inntekt)',
    en: 'Payment from Nav, kind unknown (unresolved income)',
  },
  annen: { nb: 'Annen inntekt', nn: 'Anna inntekt', en: 'Other income' },
} satisfies Record<Inntektstype, Record<Spraak, string>>
