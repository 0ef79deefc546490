import { flertall } from '../flertall.ts'
import type { journal as nb } from '../nb/journal.ts'

const f = flertall('en')

export const journal: typeof nb = {
  tittel: 'Notes',
  hensikt:
    'What was said, tried and considered. A finished note is locked, and a correction stands beside it.',
  antall: n => f(n, { en: '1 note', flere: `${n} notes` }),
  slag: {
    telefon: 'Telephone call',
    kontor: 'Conversation at the office',
    hjemmebesok: 'Home visit',
    forsok: 'Attempt to make contact',
    vurdering: 'Assessment',
    referat: 'Minutes of a meeting',
  },
  nytt: 'New note',
  slagEtikett: 'What kind of note?',
  dato: 'When did it happen?',
  tekst: 'Note',
  tekstHjelp: 'Write what the case needs. The applicant has the right to see the note.',
  gjelder: 'Which children does it concern? (may be empty)',
  utkast:
    'Only you see the draft. When you finish it, the note gets your name and today’s date and is locked.',
  ferdigstill: 'Finish',
  forkast: 'Discard the draft',
  forkastTittel: 'Discard the draft?',
  forkastTekst: 'The text will be gone. What was finished before stays.',
  tomTittel: 'No notes yet',
  tom: 'The first note may be a telephone call, a visit or an attempt to make contact.',
  av: (navn, nar) => `${navn}, ${nar}`,
  last: 'Locked',
  ukjentSlag: 'Note',
  gjelderBarn: navn => `Concerns ${navn}`,
  rett: 'Write a correction',
  rettTittel: 'Correct the note',
  rettTekst: 'The note stays as it is. The correction stands beside it, with your name.',
  rettelse: 'Correction',
  rettelseFelt: 'What is right?',
  rettGrunn: 'Why are you correcting this?',
  rettLagre: 'Save the correction',
  rettelseAv: (navn, nar) => `Corrected by ${navn}, ${nar}`,
  grunn: grunn => `Reason: ${grunn}`,
  manglerSlag: 'Choose what kind of note it is.',
  manglerDato: 'Write the date.',
  manglerTekst: 'Write a few words.',
  filter: 'Show',
  alle: 'All notes',
}
