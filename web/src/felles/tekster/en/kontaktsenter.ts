import { flertall } from '../flertall.ts'
import type { kontaktsenter as nb } from '../nb/kontaktsenter.ts'

const f = flertall('en')

export const kontaktsenter: typeof nb = {
  tittel: 'Look-up',
  hensikt:
    'Find out whether the caller has a case, where it is, and what happens next. You do not see what the case is about.',
  felt: 'National identity number or D number',
  feltHjelp: 'Eleven digits, as the caller says them. The number is not kept on this machine.',
  knapp: 'Look up',
  ny: 'New look-up',
  feil: 'Write all eleven digits.',
  ingen: 'No case for this number',
  ingenTekst: 'The application may not have arrived, or the case may be in another municipality.',
  svar: 'Answer to the look-up',
  antall: n => f(n, { en: 'One application', flere: `${n} applications` }),
  status: 'State',
  kontor: 'Office',
  mottatt: 'Received',
  neste: 'Next step',
  frist: 'Answer or message by',
  ingenFrist: 'No deadline now',
  logges: 'The look-up has been logged.',
  statuser: {
    mottatt: 'Received',
    'under-behandling': 'Being handled',
    ferdigbehandlet: 'Finished',
    'behandles-ikke': 'Will not be handled',
  },
  nesteSteg: {
    soknad: 'Work on the application starts',
    kartlegging: 'We talk with the family',
    vurdering: 'The application is being assessed',
    godkjenning: 'A colleague reads the decision',
    brev: 'The letter is sent',
    ferdig: 'The case is finished',
  },
}
