import type { rapport as nb } from '../nb/rapport.ts'

export const rapport: typeof nb = {
  tittel: 'Report to the municipal council',
  hensikt:
    'The figures of the year, what you want to say about them, and the plan. Once sent, the report is frozen.',
  tilbake: 'Internal control',
  alle: 'The reports',
  ingen: 'No report has been started',
  ingenHjelp:
    'The council shall have a report at least once a year. Only periods that are over are in the figures.',
  forAret: ar => `Report for ${ar}`,
  utkastFra: dag => `Draft, started ${dag}`,
  sendtAv: (dag, navn) => `Sent ${dag} by ${navn}`,
  erstattet: dag => `replaced by a new edition ${dag}`,
  begynn: 'Start a report',
  begynnIntro:
    'The figures fill themselves in. Choose the year and the written form; the form can be changed later.',
  begynnKnapp: 'Start',
  ar: 'Year',
  malform: 'Written form',
  malformen: { nb: 'Bokmål', nn: 'Nynorsk' },
  utkastHjelp:
    'A draft. Write your own words in the chapters; the figures are counted anew until it is sent.',
  pdf: 'Download PDF',
  pdfUtkast: 'See the draft as PDF',
  send: 'Send the report',
  sendIntro:
    'The figures and the words are frozen, and your name is on the report. It cannot be changed afterwards. Then download the PDF and present it as you usually do; it does not leave here by itself. Read the texts of deviations and measures once more: they were written for the office.',
  sendKnapp: 'Freeze the report',
  nyUtgave: 'Make a new edition',
  nyUtgaveIntro:
    'The new edition starts with the words of this one and the figures as they are now, and says which one it replaces. This one stands as it is.',
  harNyUtgave: 'A new edition of this report has been started.',
  apneNyUtgave: 'Open the new edition',
  gjenstar: kapitler => `Before the report can be sent, write in: ${kapitler.join(' · ')}`,
  innstilling: 'Written form and sustainability goals',
  lagre: 'Save',
  barekraft: 'UN sustainable development goals',
  barekraftHjelp: 'Optional. The goals you choose stand in the chapter on the plan.',
  malNr: n => `No. ${n}`,
  egneOrd: 'Own words',
  egneOrdKreves: 'Own words (must be filled in)',
  taInn: 'Put into the report',
  spor: {
    innledning: 'What should the council know about the year? Never write about a family or a colleague.',
    malepunkter: 'What do you see in the figures, and what do you think they come from?',
    indikatorer: 'Is there anything here the council should notice?',
    saksprover: 'What did the readers see in the cases?',
    undersokelse: 'What do you take with you from what the families said?',
    avvik: 'What helped, and what did not?',
    tilsyn:
      'Which state inspections has the municipality had, and what was done afterwards? Say so also when there were none.',
    plan: 'What is to be done, when, and how will you see whether it helps?',
  },
}
