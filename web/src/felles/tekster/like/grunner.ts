import type { Like } from './typer.ts'

export const grunner: Like = {
  nn: [
    'Avbryt',
    'Behov',
    'Blir avsnitt i brevet.',
    'Bruk det nye',
    'Endre',
    'Endre grunnen',
    'Far',
    'Ferdig',
    'Før inn for familien',
    'Ja',
    'Lagre',
    'Lagre grunnen',
    'Mor',
    'Nav',
    'Skriv',
    'Svar',
    'Ta bort',
    'Trekk',
    'avslått',
    'familien',
    'kobling.linje()',
    'samlet.fort()',
  ],
  en: ['Nav'],
}
