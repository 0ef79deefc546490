import type { datasett as nb } from '../nb/datasett.ts'

export const datasett: typeof nb = {
  tittel: 'Dataset, sources and checklist',
  hensikt:
    'Figures without people in them, for research and the municipality’s plans, and what the sources themselves state.',
  tilbake: 'Internal control',
  inngang: 'See the dataset for research and plans, the sources as data, and the checklist',
  anonymt: 'Anonymous dataset',
  medTittel: 'What is in it',
  med: [
    'Families with children who got a decision: number of children, first decision, refused in whole or part',
    'The inspection’s measure points, with the four parts apart',
    'The indicators, with what they count out of',
    'How many families someone wrote down a need for, topic by topic',
    'What the families answered, when the municipality has one office',
    'Thirds and years that are over, this year and the two before',
  ],
  ikkeMedTittel: 'What is not',
  ikkeMed: [
    'Graded cases, in any figure',
    'Names, numbers, place, month, age, and who handled the case',
    'A figure under five, nor one that could be computed from the other figures, the pages or the report',
    'Whether the law is met: the figures say what is written',
    'Those who need help and do not apply',
  ],
  til: 'What is the dataset for?',
  tilHjelp: 'It is in the log, with your name. Only the leader can take it out.',
  formal: {
    forskning: 'Research',
    'plan-for-forebygging': 'The municipality’s prevention plan (Child Welfare Act § 15-1)',
    'annet-planarbeid': 'Other planning in the municipality',
  },
  last: { csv: 'Download spreadsheet (CSV)', json: 'Download data (JSON)' },
  kilder: 'The sources as data',
  tabell1: 'Show the 37 offices of table 1',
  tabell1Forbehold:
    'The offices were chosen by risk, and the table says nothing about others. For follow-up only the offer was looked at. Source: Red Cross 2023, table 1, from Helsetilsynet’s reports as of 6 July 2023.',
  kolonner: ['Office', 'Mapping', 'Assessment and decision', 'Follow-up'],
  brudd: 'Breach',
  ikkeBrudd: 'Not found',
  egetTittel: 'This office: share of cases with shortcomings',
  egetHjelp: periode =>
    `The period ${periode}. Another kind of figure than above: the inspection says whether an office broke the law; here is in how many of the cases the check found that something is missing. They cannot be compared, and a shortcoming is not a breach of law.`,
  egetKontor: 'Our office',
  egetAv: (n, av) => `${Math.round((100 * n) / av)}% (${n} of ${av})`,
  egetFeilet: 'The figures could not be fetched. Reload the page.',
  sjekkliste: 'Checklist on the children’s needs',
  sjekklisteHjelp:
    'The inspection’s measure points on one page, to keep beside the case. A tick does not say that the law is met.',
  apneSjekkliste: 'Open the checklist (PDF)',
}
