import type { rettigheter as nb } from '../nb/rettigheter.ts'

export const rettigheter: typeof nb = {
  menyvalg: 'Rights and what we can help with',
  lenke: 'Rights',
  fane: 'Rights',
  tittel: 'Rights and what we can help with',
  hensikt: 'To read together, or to take home. There is nothing about the family on the sheet.',
  spraak: 'Language of the sheet',
  tillegg: 'Add for',
  grupper: {
    barnefamilie: 'Those who have children',
    ungdom: 'Young people',
    tolk: 'Those who need an interpreter',
    'uten-bolig': 'Those with nowhere to live',
    'uten-opphold': 'Those without legal residence',
  },
  ark: 'The sheet',
  apne: 'Open the sheet (PDF)',
}
