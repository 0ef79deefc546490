import type { utdrag as nb } from '../nb/utdrag.ts'

export const utdrag: typeof nb = {
  menyvalg: 'Excerpt for print',
  tittel: 'Excerpt of the mapping',
  fane: 'Excerpt',
  hensikt:
    'What one member of the family can take away on paper. You see what is on it, and what is held back, before anything is made.',
  hvem: 'Who is the excerpt for?',
  slag: {
    soker: 'Applicant',
    medsoker: 'Co-applicant',
    'annen-voksen': 'Adult in the household',
    ungdom: 'Young person, 15 or older',
  },
  ikkePart: (navn: string) =>
    `${navn} is not an applicant in the case. Consider whether ${navn} is a party before you hand anything out; that the family gets help is confidential too.`,
  tolk: (navn: string, spraak: string) =>
    `${navn} needs an interpreter (${spraak}). The sheet exists in bokmål, nynorsk and English; go through it together with the interpreter.`,
  spraak: 'Language of the sheet',
  velgForst: 'Choose who the excerpt is for',
  velgForstUnder: 'Then you see the sheet here, as it will be on paper.',
  ark: 'What the sheet will look like',
  lag: 'Make the excerpt',
  lagUnder: 'That you make it is recorded in the case with your name, who it is for, and when.',
  laget: (navn: string) => `The excerpt for ${navn} is made.`,
  apne: 'Open the sheet (PDF)',
  tilbake: 'Held back',
  tilbakeUnder: 'Only you see this list. On the paper it is as if it did not exist.',
  ingenTilbake: 'Nothing is held back.',
  fordi: {
    skjermet: 'Is about violence or safety, and is never in an excerpt.',
    umerket: 'Nobody has considered whether it can be shown.',
    delvis: 'Something in the answer must be held back.',
    unntas: 'Marked “must be held back”.',
  },
  syn: 'The child’s own view',
  utelatt: 'Children left out',
  utelattFordi: {
    'ikke-forelder': 'The one the excerpt is for is not registered as a parent.',
    'fylt-18': 'Has turned 18, and we owe them confidentiality towards the parents too.',
    gradert: 'The child has a protected address, or a protection grade that is not settled.',
  },
  merk: 'Mark the answers in the mapping',
  aldri:
    'The journal, risk before meetings and the duty to report are never in an excerpt. A request for access to the whole case is decided separately.',
  tidligere: 'Made before',
  ingenTidligere: 'No excerpts have been made in the case.',
  rad: (navn: string, spraak: string) => `For ${navn}, ${spraak} (PDF)`,
  radAv: (av: string, tid: string) => `${av}, ${tid}`,
  endret: 'The case has changed since, so this sheet cannot be opened. Make a new one.',
}
