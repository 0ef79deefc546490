import type { langvarig as nb } from '../nb/langvarig.ts'

export const langvarig: typeof nb = {
  tittel: 'Support over time',
  sporsmal: (n, av) =>
    `The family has had support in ${n} of the last ${av} months. Is there anything for special purposes they need now?`,
  antall: (n, av) => `As recorded here, the family has had support in ${n} of the last ${av} months.`,
  hvorfor:
    'Someone who has had support for long may need something the daily support does not reach. The answer grants nothing: if something is needed, it is entered as a line of its own in the budget and assessed there.',
  fort: (fra, til, kilde, av) => `Entered by hand: ${fra} to ${til}. ${kilde}. Written by ${av}.`,
  svarene: { 'noe-trengs': 'Yes, something is needed.', 'ikke-naa': 'Not now.' },
  svartAv: (av, dato, n) => `${av}, ${dato}. It was ${n} months then.`,
  svar: 'Answer',
  svarIgjen: 'Answer again',
  forMaaneder: 'Add earlier months',
  dialogtittel: 'Anything for special purposes?',
  hva: 'What have you found?',
  hvaHjelp: 'Ask the family. Think of what is worn out or has had to wait.',
  begrunnelse: 'What is needed, or why not now?',
  lagre: 'Save the answer',
  manglerSvar: 'Choose an answer.',
  manglerGrunn: 'Write the reason, in your own words.',
  foringsintro:
    'Months with financial social assistance that are not in this case. A new entry replaces the previous one.',
  fra: 'From and including month',
  til: 'Up to and including month',
  manedHjelp: 'Month and year: 01.2026. At most twelve months.',
  kilde: 'Where is it written?',
  manglerManed: 'Write the month as month and year, for example 01.2026.',
  manglerKilde: 'Write where it is written.',
  lagreMaaneder: 'Save the months',
}
