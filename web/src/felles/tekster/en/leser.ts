export const leser = {
  tittel: 'Who reads the decision',
  ingen: 'No one has been given the decision to read yet.',
  ingenUnder:
    'The case is protected. Only the person in the circle who is given the decision can read it, and gets it as a task on My day.',
  frivillig: 'The municipality does not require that anyone reads it. It can still be given to a colleague.',
  avDenSomHar: 'The one who has the case chooses.',
  gitt: (navn: string, av: string, nar: string) =>
    `${navn} has the decision on My day. Given by ${av} ${nar}.`,
  deg: (av: string) =>
    `${av} has given you this to read. If you cannot read it, tell ${av}, who can give it to someone else.`,
  kanIkke: (navn: string) =>
    `${navn} can no longer read the decision: not a second reader in the circle now, has a conflict of interest, or has worked on it.`,
  igjen: (navn: string) => `When the decision is proposed again, it goes back to ${navn}.`,
  gi: 'Give to a reader',
  giAnnen: 'Give to someone else',
  tomt: {
    tittel: 'No one in the circle can read this now',
    tekst:
      'The reader must be a second reader, be in the circle, and not have worked on the decision. What has been written stays here meanwhile.',
    hvem: (navn: string) =>
      `These can let a colleague into the circle: ${navn}. One proposes it under Staff and access, and another confirms. You need not say which family it is about.`,
    akutt: 'Food, warmth and a roof do not wait for a reader. Emergency help can be granted now.',
  },
  dialog: {
    intro:
      'The one you choose can read the case until the decision is made or given to someone else. Every reading is logged.',
    flyttes: (navn: string) =>
      `${navn} has the decision now, and cannot read the case once you give it to someone else.`,
    hvem: 'Who is to read it?',
    hjelp: 'Second readers in the circle who have not worked on the decision.',
    mangler: 'Choose who is to read it.',
    bekreft: 'Give the decision to the reader',
  },
}
