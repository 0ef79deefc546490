import { flertall } from '../flertall.ts'
import type { regnestykke as nb } from '../nb/regnestykke.ts'

const f = flertall('en')

export const regnestykke: typeof nb = {
  tittel: 'What has been decided, added up',
  utgifter: 'Expenses covered under section 18',
  inntekter: 'Incomes counted',
  etter18: 'Difference under section 18',
  etter19: 'In addition under section 19',
  perManed: 'Per month',
  engang: 'Once',
  utenfor: belop => `${belop} is kept outside and counts as 0.`,
  ubestemt: n =>
    f(n, {
      en: '1 line is not decided. The sum is provisional.',
      flere: `${n} lines are not decided. The sum is provisional.`,
    }),
  overskudd: 'The income exceeds the expenses covered. Assess section 19.',
  dekkes: 'Expenses',
  dekkesAv: 'Covered by',
  stonad: 'Support',
  bilde: (u, i, s) => `Expenses ${u}, covered by incomes ${i} and support ${s}.`,
  ingenting: 'No expense has been granted yet, so there is no picture of the calculation.',
  grupper: { livsopphold: 'Subsistence', bolig: 'Housing', annet: 'Other' },
  holdesUtenfor: 'Kept outside',
  teller0: 'counts as 0',
  permaned: 'Per month, only what has been decided',
}
