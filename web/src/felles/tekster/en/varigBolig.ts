import type { Tekster } from '../typer.ts'

export const varigBolig: Tekster['varigBolig'] = {
  skriv: 'Write what has been considered',
  lagre: 'Save the assessment',
  tittel: 'A lasting place to live',
  intro: 'What you write does not stop the accommodation. Three months is a reminder, not a limit.',
  hva: 'How are things now?',
  utfall: { 'har-flyttet': 'They have moved out', 'blir-lenger': 'They must stay longer' },
  tekst: 'Where will they live, and what does it mean for each child?',
  tekstLenger: 'What is being done to find a lasting place, and how is each child where they are?',
  ny: 'When will someone look at it again?',
  mangler: { utfall: 'Choose how things are now.', tekst: 'Write a few words.', innen: 'Write the day.' },
  linje: (outcome: string, day: string, name: string) => `${outcome}, written ${day} by ${name}`,
  nesteInnen: (day: string) => `Someone will look at it again by ${day}.`,
}
