import type { Like } from './typer.ts'

export const journal: Like = {
  nn: [
    'Ferdigstill',
    'Forkast utkastet',
    'Forkaste utkastet?',
    'Forsøk på kontakt',
    'Journal',
    'Låst',
    'Møtereferat',
    'Notat',
    'Nytt notat',
    'Når skjedde det?',
    'Rett notatet',
    'Samtale på kontoret',
    'Skriv datoen.',
    'Telefonsamtale',
    'Vis',
    'Vurdering',
    'av()',
    'grunn()',
  ],
  en: ['av()'],
}
