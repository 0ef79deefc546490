import type { utskrift as nb } from '../nb/utskrift.ts'

export const utskrift: typeof nb = {
  menyvalg: 'Print the mapping',
  tomtKnapp: 'Empty mapping form',
  tittel: 'The mapping on paper',
  hva: 'What should be on the sheet?',
  tomt: 'The questions, with room to write',
  utfylt: 'The answers that are written down',
  spraak: 'Language of the sheet',
  svarenesSpraak: 'The answers are in the language they were written in.',
  spraakene: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  hvilkeBarn: 'Which children should be on it?',
  hvilkeBarnHjelp: 'A child you leave out is not mentioned anywhere on the sheet.',
  velgEttBarn: 'Choose at least one child.',
  holdtTilbake:
    'Answers about violence and safety, and answers someone has exempted from access, are not printed.',
  apne: 'Open the sheet (PDF)',
}
