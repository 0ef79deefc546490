import type { Like } from './typer.ts'

export const opphold: Like = {
  nn: [
    'Akutt hjelp',
    'Folkeregisteret',
    'Gitt til og med (kan stå tom)',
    'Siste dag er forbi: spør igjen',
    'Ukjent',
    'Vurder',
    'Vurder på nytt',
    'tilLinje()',
  ],
  en: [],
}
