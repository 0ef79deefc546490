import type { Tekster } from '../typer.ts'

export const oppringning: Tekster['oppringning'] = {
  tittel: 'Call and explain the letter',
  merkes: (why: string) => `The decision will be felt next month: ${why}.`,
  frist: (day: string) =>
    `Call by ${day} if you can. The day is our suggestion, not a legal deadline. The letter goes out without waiting for the call.`,
  ute: (day: string) =>
    `No one called by ${day}, so the task is no longer on the day list. You can still call.`,
  erstattet: 'The decision has been replaced. Explain the new one instead.',
  tolk: (name: string, language: string) =>
    `${name} needs an interpreter: ${language}. Book one before you call.`,
  barna: 'What the letter says the decision means for the children',
  skriv: 'Write what happened',
  intro: 'What you write becomes a note in the journal. The decision and the letter do not change.',
  lagre: 'Save',
  hva: 'What happened?',
  utfall: {
    forklart: 'We talked about the letter',
    'onsket-ikke': 'The family did not want to talk about it',
    'svarte-ikke': 'Tried, but did not reach them',
    'nadde-ikke': 'Stop trying',
  },
  under: {
    forklart: 'The task is done.',
    'onsket-ikke': 'The task is done.',
    'svarte-ikke': 'The task stays, so someone can try again.',
    'nadde-ikke': 'Possible after three attempts on different days.',
  },
  kanal: 'How?',
  kanaler: {
    telefon: 'Telephone',
    kontor: 'At the office',
    hjemmebesok: 'Home visit',
  },
  hvem: 'Who did you talk to, or try to reach?',
  dato: 'Day',
  tekst: 'What did you talk about, and what did they wonder about?',
  tekstHjelp: 'Include what concerns the children, and what you agreed on.',
  tekstForsok: 'Anything to add? (optional)',
  tekstSlutt: 'Why do you stop trying, and how can they still have the letter explained?',
  gjelder: 'Who was the conversation about?',
  manglerHva: 'Choose what happened.',
  manglerKanal: 'Choose how.',
  manglerHvem: 'Write who.',
  manglerTekst: 'Write a few words.',
  manglerDato: 'Write the day.',
  fort: (outcome: string, day: string, name: string) => `${outcome} ${day}, written by ${name}`,
  notat: 'Read the note',
}
