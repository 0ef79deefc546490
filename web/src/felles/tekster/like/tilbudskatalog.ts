import type { Like } from './typer.ts'

export const tilbudskatalog: Like = {
  nn: [
    'Barn',
    'Nettadresse (kan stå tom)',
    'Nynorsk og engelsk (kan stå tomt)',
    'Pris med ord (kan stå tomt)',
    'På engelsk',
    'På nynorsk',
    'Rett',
    'Ta med',
    'Ta ut',
    'Til og med alder (år)',
    'kommune.tattUtLinje()',
  ],
  en: ['kommune.tattUtLinje()'],
}
