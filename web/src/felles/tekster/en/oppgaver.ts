import type { oppgaver as nb, Oppgavesetninger, Oppgavetype } from '../nb/oppgaver.ts'
import { samtaleoppgaver } from './samtaleoppgaver.ts'

const type: Record<Oppgavetype, Oppgavesetninger> = {
  ...samtaleoppgaver,
  akutt: {
    slag: 'Urgent',
    tittel: o => `Consider emergency help for the ${o.familie} family`,
    grunn: o => `Reported ${o.fra}. Nobody has answered yet.`,
  },
  'ny-soknad': {
    slag: 'New',
    tittel: o => `Start work on the application from the ${o.familie} family`,
    grunn: o => `The application arrived ${o.fra}.`,
  },
  'forelopig-svar': {
    slag: 'Reply',
    tittel: o => `Send a preliminary reply to the ${o.familie} family`,
    grunn: o =>
      `The application arrived ${o.fra}. The family must have a decision or a preliminary reply by ${o.frist}.`,
  },
  'godkjenn-vedtak': {
    slag: 'Read',
    tittel: o => `Read the proposed decision for the ${o.familie} family`,
    grunn: o => `Proposed ${o.fra}. Approve it, or return it with a comment.`,
  },
  'gi-til-leser': {
    slag: 'Reader',
    tittel: o => `Give the decision for the ${o.familie} family to a reader`,
    grunn: () => 'The case is protected. No one can read it until it is given to someone in the circle.',
  },
  'rett-returnert': {
    slag: 'Returned',
    tittel: o => `Correct the decision for the ${o.familie} family`,
    grunn: o => (o.tekst ? `Returned ${o.fra}: “${o.tekst}”` : `Returned ${o.fra}.`),
  },
  'foresla-pa-nytt': {
    slag: 'Proposal',
    tittel: o => `Propose the decision for the ${o.familie} family again`,
    grunn: () => 'The assessment has changed since the proposal, so no one can approve it.',
  },
  'endret-opplysning': {
    slag: 'Changed',
    tittel: o => `See what new information means for the letter to the ${o.familie} family`,
    grunn: () =>
      'Something the letter rests on has changed since the proposal. Say whether the sentences must be rewritten, or why they can stand.',
  },
  kvalitetslesing: {
    slag: 'Quality reading',
    tittel: o => `Read the decision for the ${o.familie} family`,
    grunn: () => 'The decision has been made. The reading is for learning and stops nothing.',
  },
  'svar-pa-lesing': {
    slag: 'Quality reading',
    tittel: o => `Answer what a colleague wrote about the decision for the ${o.familie} family`,
    grunn: () => 'The colleague has read the decision afterwards and has a comment.',
  },
  'nye-dokumenter': {
    slag: 'Files',
    tittel: o => `Look at new documents from the ${o.familie} family`,
    grunn: o => `Arrived ${o.fra}. Nobody has opened them yet.`,
  },
  'alle-barna': {
    slag: 'Child',
    tittel: o => `Ask the ${o.familie} family whether the list has all the children`,
    grunn: () => 'The application does not show every child, for example those who live there now and then.',
  },
  'manglende-barn': {
    slag: 'Register',
    tittel: o => `Check a child who is not in the new application from the ${o.familie} family`,
    grunn: () =>
      'The child was in the previous application. Do not ask the parents before the register is checked.',
  },
  'bekreft-gradering': {
    slag: 'Protection',
    tittel: o => `Confirm the protection level of ${o.fornavn} in the ${o.familie} family`,
    grunn: o =>
      `Someone in the circle proposed ${o.fra} to lower it. It stands until one more has checked the register and confirmed.`,
  },
  'soknad-sier-annet': {
    slag: 'Child',
    tittel: o => `Ask the ${o.familie} family where ${o.fornavn} lives`,
    grunn: o => `The application that came ${o.fra} says something different from the case.`,
  },
  'kartlegg-barn': {
    slag: 'Child',
    tittel: o => `Ask the ${o.familie} family how ${o.fornavn} is doing`,
    grunn: o => `Nobody has asked about ${o.fornavn} yet. The application arrived ${o.fra}.`,
  },
  'kartlegg-etterpa': {
    slag: 'Child',
    tittel: o => `Ask the ${o.familie} family how ${o.fornavn} is doing`,
    grunn: o => `It was urgent ${o.fra}, so ${o.fornavn} was to be asked about afterwards, by ${o.frist}.`,
  },
  'kartlegg-pa-nytt': {
    slag: 'Child',
    tittel: o => `Ask the ${o.familie} family how ${o.fornavn} is doing now`,
    grunn: o =>
      `The family got emergency help again ${o.fra}. Nobody has asked about ${o.fornavn} since. We suggest by ${o.frist}.`,
  },
  'undersok-videre': {
    slag: 'Look into',
    tittel: o => `Look further into it with the ${o.familie} family`,
    grunn: o =>
      o.tekst ? `Written ${o.fra}: “${o.tekst}”` : `A note ${o.fra} says something has not been looked into.`,
  },
  'behov-uten-svar': {
    slag: 'Need',
    tittel: o =>
      o.fornavn
        ? `Answer ${o.fornavn}’s need in the ${o.familie} family`
        : `Answer a need in the ${o.familie} family`,
    grunn: o =>
      o.frist
        ? `“${o.tekst}” Reported ${o.fra}. To be answered by ${o.frist}.`
        : `“${o.tekst}” Reported ${o.fra}. Nobody has answered yet.`,
  },
  'folg-opp-meldeplikt': {
    slag: 'Follow up',
    tittel: o => `Follow up what you considered about the ${o.familie} family`,
    grunn: o => `Considered ${o.fra}. Open the case to see what is left.`,
  },
  etterkontroll: {
    slag: 'Check',
    tittel: o => `Read the emergency help for the ${o.familie} family afterwards`,
    grunn: o => `Granted by one person ${o.fra}. A colleague must read it afterwards.`,
  },
  'gjennomga-forelopig-avgjorelse': {
    slag: 'Check',
    tittel: o => `Review the provisional decision for the ${o.familie} family`,
    grunn: o => `Made ${o.fra} by someone who is disqualified, because it could not wait.`,
  },
  'brev-mangler': {
    slag: 'Letter',
    tittel: o => `Write the decision letter to the ${o.familie} family`,
    grunn: o => `The decision was made ${o.fra}, but the letter has not been written.`,
  },
  'send-brev': {
    slag: 'Letter',
    tittel: o => `Send the letter to the ${o.familie} family`,
    grunn: o => `The decision was made ${o.fra}. It does not go digitally: print it and send it.`,
  },
  'ring-og-forklar': {
    slag: 'Call',
    tittel: o => `Call the family ${o.familie} and explain the letter`,
    grunn: o =>
      `The decision was made ${o.fra}: ${o.tekst}. Call by ${o.frist} if you can. The letter goes out regardless.`,
  },
  'varig-bolig': {
    slag: 'Home',
    tittel: o => `Find out where the family ${o.familie} will live`,
    grunn: o => `Temporary accommodation. A lasting place should be considered by ${o.frist}.`,
  },
  'send-etterspurt': {
    slag: 'Letter',
    tittel: o => `Send the letter about documents to the ${o.familie} family`,
    grunn: o => `Written ${o.fra}. It does not go digitally: print it and send it.`,
  },
  'etterspurt-frist': {
    slag: 'Deadline',
    tittel: o => `Decide what happens when the ${o.familie} family has not sent everything`,
    grunn: o =>
      `The deadline was ${o.frist}. Give more time, take away the demand, or decide on what you know.`,
  },
  'varsle-for-endring': {
    slag: 'Notice',
    tittel: o => `Notify the ${o.familie} family`,
    grunn: o => `The decision was reopened ${o.fra}. The family should have their say before a new one.`,
  },
  'avgjor-opptak': {
    slag: 'New decision',
    tittel: o => `Make the new decision for the ${o.familie} family`,
    grunn: o =>
      `The decision has been reopened, and can be decided from ${o.fra}. The old one applies until then.`,
  },
  'sending-stoppet': {
    slag: 'Stopped',
    tittel: o => `The answer to the ${o.familie} family is stopped`,
    grunn: o => `Made ${o.fra}. The family has not received it.`,
  },
}

export const oppgaver: typeof nb = {
  type,
  barnet: 'the child',
  behov: {
    mat: 'food',
    bosted: 'a place to live',
    strom: 'electricity',
    ukjent: 'something urgent',
  },
  ring: {
    avslag: 'they were refused',
    delvis: 'they were refused in part',
    opphor: 'the support ends earlier',
    lavere: 'they get less than before',
    betaling: 'they get it in another way',
    vilkar: 'there are new conditions',
  },
  manglerBehov: liste => `Is without ${liste}.`,
  fristIDag: 'Due today',
  fristVar: dag => `Was due ${dag}`,
}
