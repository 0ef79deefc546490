import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('en')

export const undersokelse: Tekster['undersokelse'] = {
  tittel: 'What the families say',
  fane: 'What the families say',
  hensikt:
    'Three statements and a question about the letter, in the same words and on the same scale as the Red Cross used in 2023.',
  svarte: (n, periode) => f(n, { en: `1 answer, ${periode}`, flere: `${n} answers, ${periode}` }),
  periode: 'Period',
  kontor: 'Office',
  spenn: (fra, til) => (fra === til ? fra : `${fra} to ${til}`),
  tilUtdeling: 'Hand out slips',
  tilbake: 'Internal control',
  inngang: 'See what the families answered, and what the Red Cross found.',
  avTittel: 'The survey is not turned on',
  avTekst:
    'The municipality decides whether the office asks. The administrator turns it on under the municipality’s rules.',
  forFaTittel: 'Not enough answers yet',
  forFaTekst: nok =>
    `The answers are shown when at least ${nok} have come, or at least five in a year, and the month is over. How many have answered so far is not shown: it would reveal when someone answered.`,
  laget: n =>
    f(n, {
      en: '1 slip has been made so far.',
      flere: `${n} slips have been made so far.`,
    }),
  figur: nr => `Figure ${nr}`,
  vare: 'Our answers',
  rodeKors: 'Red Cross 2023',
  antall: n => `N = ${n}`,
  skjult: 'Too few answers to show without pointing at someone.',
  kategori: {
    '1': '1 Completely disagree',
    '2': '2',
    '3': '3',
    '4': '4',
    '5': '5 Completely agree',
    uenig: 'Disagree (1–2)',
    verken: 'Neither (3)',
    enig: 'Agree (4–5)',
    'vet-ikke': 'Don’t know',
    'ikke-svart': 'Not answered',
    resten: 'The rest, added up',
  },
  uenige: 'Disagree',
  enige: 'Agree',
  andel: (prosent, fra, til) => `${prosent}% (${fra}–${til})`,
  prosent: n => `${n}%`,
  antallAv: (n, av) => `${n} of ${av}`,
  kryss: {
    fire: 'Is the support enough, by how the case was handled?',
    fem: 'Is the support enough, for those who disagreed with both?',
    svaretPa:
      'The answers to “It is possible to meet the needs …”, split by what the same people answered to the other two statements.',
    etterKartlegging: 'Disagree that Nav maps thoroughly',
    etterHensyn: 'Disagree that Nav takes enough account',
    etterBegge: 'Disagree with both',
    resten: 'Everyone else',
  },
  brev: {
    tittel: 'The letter',
    leser: 'Read decision letters',
    standardtekst: 'Find the letter a standard text, of those who read it',
    ikkeVist: 'Too few answers',
  },
  tabell: 'Show the figures as a table',
  svar: 'Answer',
  hvem: 'Who',
  omTittel: 'How to read the figures',
  om: [
    'Those who answered chose to. Those who did not may think otherwise. The figures say what those who answered think, not what all families think.',
    'The shares are of everyone who answered anything. The figures in brackets are 95% uncertainty: how much the share may change by chance alone when so few have answered. Bias in who answers comes on top.',
    'No part with fewer than five answers is shown. Then answers are added together, or the figure is not shown.',
    'Red Cross: 205 parents in an online panel in June 2023, with children under 18 at home and social assistance in the last three years. Not weighted. The report says that the sample is small, that it cannot judge whether it is representative, and that the results are an indication.',
    'In the Red Cross’s figure 1, “neither” is given as nearly 20 per cent. In figures 2 and 3 the report does not give “neither” and “don’t know” separately. In figure 5, “neither” is what is left. The sizes of the groups in figures 4 and 5 are not given.',
    'Two numbers side by side are not a grade. The Red Cross asked parents in the whole country, and not in the same way.',
  ],
  utdeling: {
    tittel: 'Ask the families',
    hensikt:
      'Give the family a slip, or let them answer on a tablet. It takes a minute, and no one can see who answered what.',
    tilTallene: 'What the families say',
    lapper: 'Slips',
    lapperHjelp:
      'Each slip has a code that works once. Put the slips in a bowl and let the family take one themselves. Never write names on them, and do not note who got one. Handlingsrom does not know either.',
    antall: 'How many?',
    ark: (lapper, ark) =>
      f(ark, { en: `${lapper} slips (1 sheet)`, flere: `${lapper} slips (${ark} sheets)` }),
    lag: 'Make slips',
    skrivUt: 'Print',
    bareNa: 'The codes are shown only now. Print them before you leave the page.',
    arket: 'The slips',
    lapp: {
      sporsmal: 'How has Nav treated your family?',
      gaTil: 'Go to',
      skriv: 'and enter the code',
      gjelder: til => `Voluntary and anonymous. Valid through ${til}.`,
    },
    nettbrett: 'Tablet at reception',
    nettbrettHjelp:
      'Log out of Handlingsrom on the tablet. Open the address below and enter the code. Each answer returns to the start, and the tablet stops working when the day is over.',
    lagKode: 'Make a code for a tablet',
    koden: 'Code for the tablet',
    adressen: 'Address',
    nummer: n => `Tablet ${n}`,
    startet: 'In use',
    venter: 'Waiting for the code',
    stans: n => `Stop tablet ${n}`,
    ingen: 'No tablets are in use today.',
  },
  kommune: {
    tittel: 'Survey of the families',
    pa: 'The office asks the families how they have been treated, anonymously.',
    av: 'The office does not ask the families.',
    aldri: 'No one has decided it yet.',
    siden: (dag, navn) => `Since ${dag}. Decided by ${navn}:`,
    gjelder:
      'The family answers three statements and a question about the letter. The answer is stored with the month and the office, and nothing else. If it is turned off, slips that are handed out stop working; answers that have come remain.',
    endre: 'Change',
    valg: 'Should the office ask the families?',
    ja: 'Yes',
    nei: 'No',
    lagre: 'Save',
    manglerValg: 'Choose yes or no.',
  },
}
