import type { Like } from './typer.ts'

export const rapport: Like = {
  nn: [
    'Rapport til kommunestyret',
    'Internkontroll',
    'År',
    'Målform',
    'Bokmål',
    'Nynorsk',
    'Last ned PDF',
    'Send rapporten',
    'Frys rapporten',
    'Lagre',
    'Ta inn i rapporten',
    'forAret()',
    'malNr()',
  ],
  en: ['Bokmål', 'Nynorsk'],
}
