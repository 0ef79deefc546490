import { flertall } from '../flertall.ts'
import type { saker as nb } from '../nb/saker.ts'

const f = flertall('en')

export const saker: typeof nb = {
  tittel: 'Cases',
  hensikt: {
    mine: 'The cases you have. The nearest deadline is at the top.',
    langvarig:
      'The cases you have where the family has children and had received support for long when the last decision was made. As long as the municipality has decided. It is no fault, but a question: is the support enough, and what do the children need now?',
    kontoret:
      'The cases at the office with something open that you have access to. Find the rest with the search.',
  },
  visning: 'Which cases',
  mine: 'My cases',
  langvarig: 'Long-term support, with children',
  kontoret: 'Cases at the office',
  fase: 'Phase',
  alleFaser: 'All phases',
  antall: n => f(n, { en: '1 case', flere: `${n} cases` }),
  flere: (vist, av) => `The first ${vist} of ${av} cases are shown. Find the rest with the search.`,
  familie: 'Family',
  barn: 'Children',
  ikkeSpurt: 'Not asked',
  nesteFrist: 'Next deadline',
  hvem: 'Who has it',
  ingenHar: 'Nobody has it',
  ingenFrist: 'No deadline',
  antallBarn: n => f(n, { en: '1 child', flere: `${n} children` }),
  ingenBarn: 'None registered',
  svar: n => (n === 0 ? 'Nothing' : f(n, { en: '1 topic', flere: `${n} topics` })),
  ingenSoknad: 'No open application',
  tomt: 'No cases here',
  tomtHer: {
    mine: 'You have no cases yet. New applications that nobody has taken are on My day.',
    langvarig:
      'None of the cases you have concerns a family with children that has received support as long as the municipality has decided.',
    kontoret:
      'The office has no cases with something open that you have access to. Find other cases with the search.',
  },
  tomtFase: 'None of the cases are in this phase. Choose another phase to see more.',
  tilMinDag: 'Go to My day',
}
