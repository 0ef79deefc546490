import { flertall } from '../flertall.ts'
import type { samlet as nb } from '../nb/samlet.ts'

const f = flertall('en')

export const samlet: typeof nb = {
  tittel: 'The family now',
  fane: 'The family',
  hensikt:
    'What the family has told in fields, gathered from all the topics. The answers themselves are in the mapping.',
  tilSiden: 'Home, services and expenses',
  kommer: 'What is coming up',
  kommerHjelp:
    'The next year. Birthdays and school starts are worked out from the date of birth; the rest is what the family has told.',
  ingenKommer: 'Nothing is known for the next year. Ask about it in the conversation, under Leisure.',
  kommerI: {
    termin: navn => `${navn} is due`,
    bursdag: (navn, ar) => `${navn} turns ${ar}`,
    skole: {
      skolestart: navn => `${navn} starts school`,
      ungdomsskole: navn => `${navn} starts lower secondary school`,
      videregaende: navn => `${navn} can start upper secondary school`,
    },
    betaling: (navn, hva) => `${hva} for ${navn} must be paid`,
    begivenhet: (navn, hva) => `${hva}: ${navn}`,
  },
  hosten: ar => `autumn ${ar}`,
  utenDag: sagt => `The day is not known. Said ${sagt}.`,
  hjem: 'The home',
  hjemHer: 'The family’s home',
  hjemAndre: navn => `${navn} with the other parent`,
  hjemIkkeSpurt:
    'No one has written down what it is like here. Children with two homes need what they need in both.',
  ingenHjem: 'The home is not written in fields yet. It is done in the conversation, under Housing.',
  sagt: dato => `said ${dato}`,
  tjenester: 'Services',
  ingenTjenester:
    'No services are written in fields yet. It is done in the conversation, under Other services.',
  nettverk: 'People around the family',
  ingenNettverk:
    'No one is written in fields yet. It is done in the conversation, under Network and friends.',
  utfordringer: 'What the family says is hard now',
  skjermet: 'Shielded: never shown in print or when shared',
  utgifter: 'Purchases and expenses',
  utgifterHjelp: 'What has been told about purchases and costs, newest first. It is not an account.',
  ingenUtgifter: 'No purchases or expenses are written in fields yet.',
  alle: 'All',
  hvem: 'Show for',
  dag: 'Day',
  hva: 'What',
  gjelder: 'Who',
  flereUtgifter: n => f(n, { en: 'Show one more', flere: `Show ${n} more` }),
  utgaver: 'The form that was asked from',
  utgaveRad: (versjon, n) => `${versjon}: ${f(n, { en: '1 answer', flere: `${n} answers` })}`,
  utenUtgave: 'Without edition',
  ingenSvar: 'No answers are written yet.',
}
