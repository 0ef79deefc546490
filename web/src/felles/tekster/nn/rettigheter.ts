import type { rettigheter as nb } from '../nb/rettigheter.ts'

export const rettigheter: typeof nb = {
  menyvalg: 'Rettar og kva vi kan hjelpe med',
  lenke: 'Rettar',
  fane: 'Rettar',
  tittel: 'Rettar og kva vi kan hjelpe med',
  hensikt: 'Til å lese saman, eller få med heim. Det står ingenting om familien på arket.',
  spraak: 'Språk på arket',
  tillegg: 'Legg til for',
  grupper: {
    barnefamilie: 'Dei som har barn',
    ungdom: 'Unge',
    tolk: 'Dei som treng tolk',
    'uten-bolig': 'Dei utan ein stad å bu',
    'uten-opphold': 'Dei utan lovleg opphald',
  },
  ark: 'Arket',
  apne: 'Opne arket (PDF)',
}
