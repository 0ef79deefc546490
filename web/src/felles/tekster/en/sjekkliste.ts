import { flertall } from '../flertall.ts'
import type { sjekkliste as nb } from '../nb/sjekkliste.ts'

const f = flertall('en')

export const sjekkliste: typeof nb = {
  hensikt:
    'Ask about all the expenses the family has, including the children’s. The list is not exhaustive, and does not say what anyone is entitled to.',
  antall: n =>
    f(n, {
      en: 'Checklist of common expenses: 1 without a line',
      flere: `Checklist of common expenses: ${n} without a line`,
    }),
  ingenIgjen: 'Checklist of common expenses: all have a line',
  hele: 'The whole family',
  leggTil: (post, navn) => `${post}, add a line for ${navn}`,
  harLinje: (post, navn) => `${post}, has a line for ${navn}. Go to the line`,
  fellesLinje: 'shared line',
  lagtTil: (post, navn) => `${post} for ${navn} has been added as a line. The amount is not stated.`,
}
