import type { Rapportavslag } from '@handlingsrom/domene/rapport/avslag'

export const rapportavslag = {
  'rapport-ingen-periode-over':
    'No period of the year is over yet. Wait until one is, or choose an earlier year.',
  'rapport-ar-for-gammelt': 'We only have figures for this year and the two before it. Choose one of them.',
  'rapport-utkast-finnes': 'There is already a draft for this year. Open it instead.',
  'rapport-er-sendt':
    'The report for the year has been sent. Open it, and choose “Make a new edition” if something must be corrected.',
  'rapport-kan-ikke-erstattes':
    'Only a report that is sent and not already replaced can have a new edition. Open the latest one.',
  'rapport-kan-ikke-endres':
    'The report is sent and cannot be changed. Make a new edition, which says which one it replaces.',
  'rapport-nummer-i-teksten':
    'The text has a number that may be an identity number. Remove it: the report is public and never about a family.',
  'rapport-mangler-ord':
    'At least one chapter lacks your own words. Write in each chapter that is marked before you send.',
  'rapport-kan-ikke-lages':
    'The report cannot be made right now. Try again shortly; nothing is sent, and the words are where they were.',
} satisfies Record<Rapportavslag | 'rapport-kan-ikke-lages', string>
