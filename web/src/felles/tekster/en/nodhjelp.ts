import type { Tekster } from '../typer.ts'

export const nodhjelp: Tekster['nodhjelp'] = {
  tittel: 'Emergency help',
  fane: 'Emergency help',
  hensikt: 'Food, warmth and a place to sleep do not wait. Write what is needed, and grant it.',
  tilSaken: 'To the case',
  meldt: (behov, dato) => `Reported ${dato}: ${behov}.`,
  behov: 'What is needed?',
  hva: { mat: 'Food', bosted: 'A place to live', strom: 'Electricity or heat', ukjent: 'Something else' },
  behovUnder: 'What was reported and is not ticked stays urgent.',
  behovTekst: 'Say it in a few words',
  behovHjelp: 'Stands in the decision the family gets.',
  belop: 'Amount',
  form: 'How is the help given?',
  former: {
    penger: 'Money',
    'varer-eller-tjenester': 'Goods or services',
    'midlertidig-botilbud': 'Temporary housing (section 27)',
  },
  til: 'Until and including',
  tilHjelp: 'dd.mm.yyyy. The day the after-check is due. Change it if the help lasts longer.',
  begrunnelse: 'Short reason (may be empty)',
  knapp: 'Grant emergency help',
  etterpa: 'A colleague looks at this afterwards',
  etterpaPunkter: [
    'Is the need met, and does the help last long enough?',
    'What does it mean for each of the children?',
    'Is the rest of the application taken further?',
  ],
  etterpaFrist: dato => `The after-check is due ${dato}. It does not stop the help.`,
  stedet: {
    tittel: 'Is the place suitable for each of the children?',
    hjelp:
      'A bed and quiet at night, safety, the way to school or kindergarten. What you write stands in the letter. What is left empty, a colleague looks at in the after-check.',
    uten: 'No children are registered in the family. If there are children, write about them in the reasons.',
  },
  manglerBehov: 'Tick or write what is needed.',
  manglerBelop: 'Enter the amount.',
  manglerTil: 'Enter the date the help lasts until.',
  inhabilTittel: 'You are disqualified in this case',
  inhabil:
    'If nobody else can help now, you may make a preliminary decision (Public Administration Act section 7). A colleague will review it.',
  inhabilFelt: 'Why can it not wait for someone else?',
  manglerInhabil: 'Write why it cannot wait.',
  innvilget: 'The emergency help is granted',
  innvilgetTekst: dato => `The after-check is given to a colleague, due ${dato}.`,
  gjenstar: (behov: string) =>
    `Not covered yet: ${behov}. It stays urgent until it is granted or someone has written how it was met.`,
  seVedtaket: 'See the decision',
}
