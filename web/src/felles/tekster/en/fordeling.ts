import { flertall } from '../flertall.ts'
import type { fordeling as nb } from '../nb/fordeling.ts'
import { storTallord } from '../tallord.ts'

const f = flertall('en')
const Tall = storTallord('en')

export const fordeling: typeof nb = {
  tittel: 'Allocation',
  hensikt: 'See which cases have nobody, and give them a caseworker.',
  setning: n => f(n, { en: 'One case has no caseworker.', flere: `${Tall(n)} cases have no caseworker.` }),
  alleHar: 'Every case has a caseworker.',
  uten: 'Nobody has the case',
  med: 'Allocated cases',
  familie: 'Family',
  mottatt: 'Received',
  ikkeMottatt: 'No application',
  utenLeser:
    'A decision is waiting for a colleague, but no second reader can read it. Give one more person the role.',
  lesing: {
    venter: 'A decision is waiting for a reader.',
    ingen:
      'A decision is waiting for a reader, but no second reader in the circle can read it. Give someone the role, or let someone into the circle, under Staff and access.',
    gitt: (navn: string) => `${navn} has been given a decision to read.`,
    giFor: (familie: string) => `Give the decision for ${familie} to a reader`,
  },
  ulest: (day: string) =>
    `A decision was to be read by a colleague by ${day}, and no one had time. The one who has the case can ask for it again.`,
  ingenApen: 'No open application',
  akutt: 'Urgent',
  hvem: 'Who has it',
  velg: 'Choose caseworker',
  velgFor: familie => `Caseworker for ${familie}`,
  tildel: 'Assign',
  tildelFor: familie => `Assign the case of ${familie}`,
  tildelt: (navn, familie) => `${navn} now has the case of ${familie}.`,
  endre: 'Change',
  endreFor: familie => `Change who has the case of ${familie}`,
  leggTil: 'Give the case to one more',
  leggTilHjelp: 'The person who has the case keeps it until you remove them.',
  leggTilKnapp: 'Give the case',
  fjern: 'Remove from the case',
  fjernHvem: 'Who is to be removed?',
  grunn: 'Why',
  grunnHjelp: 'Kept in the history of the case. Do not write about the family here.',
  grunnMangler: 'Write why the case is taken from the caseworker.',
  velgMangler: 'Choose a caseworker.',
  fjernKnapp: 'Remove from the case',
  dialogTittel: familie => `Who has the case of ${familie}?`,
  harNaa: navn => `Has the case now: ${navn}.`,
  venter: {
    tittel: 'Waiting for advice and a conversation',
    paa: { 'oppfolging-17': 'Follow-up under section 17', 'ring-tilbake': 'Wants to be called' },
    antall: (n: number) => (n === 0 ? 'None are written down.' : n === 1 ? 'One family.' : `${n} families.`),
    lengst: (dag: string, n: number) =>
      `Longest wait since ${dag} (${n <= 0 ? 'today' : n === 1 ? '1 day' : `${n} days`}).`,
    ukjent:
      'The figures rest on needs answered with follow-up, and on promises to call. What nobody has written down is unknown.',
  },
  perPerson: 'Cases per person',
  perPersonHjelp:
    'In alphabetical order. Cases with nothing open are left out. The number does not say how much work a case is.',
  navn: 'Name',
  rolle: 'Role',
  antallSaker: 'Cases',
  tomt: 'No cases at the office yet.',
  tomtTekst: 'New applications arrive here by themselves.',
  tomtUten: 'Every case has someone.',
  tomtMed: 'No cases have been allocated yet.',
}
