import type { langvarig as nb } from '../nb/langvarig.ts'

export const langvarig: typeof nb = {
  tittel: 'Support over time',
  sporsmal: (n, av) =>
    `The family has had support in ${n} of the last ${av} months. Is there anything for special purposes they need now?`,
  antall: (n, av) => `As recorded here, the family has had support in ${n} of the last ${av} months.`,
  hvorfor:
    'Someone who has had support for long may need something the daily support does not reach. The answer grants nothing: if something is needed, it is entered as a line of its own in the budget, under “Special purpose”, and assessed there.',
  kommunens: (n, av) =>
    `The municipality has decided that the question is asked from ${n} of the last ${av} months.`,
  vart: (n, av) =>
    `The question is asked from ${n} of the last ${av} months. The number is our proposal; the municipality can decide another.`,
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
  /** Kommunens egen beslutning om tallet. */
  valg: {
    fra: (n, av) =>
      `From ${n} of the last ${av} months with support, it is asked whether anything is needed for special purposes.`,
    vart: 'The number is our proposal. The sources say “over a longer time” without a number, and the municipality has not decided anything else.',
    gjelder:
      'It is a question in the assessment. It grants nothing, and nobody is refused because the months are fewer.',
    siden: (dag, navn) => `Since ${dag}. Decided by ${navn}:`,
    endre: 'Change the number of months',
    antall: 'From how many months',
    antallHjelp: av => `A whole number from 1 to ${av}. Applies from now on, in all cases.`,
    manglerAntall: av => `Write a whole number from 1 to ${av}.`,
    lagre: 'Save the number',
  },
}
