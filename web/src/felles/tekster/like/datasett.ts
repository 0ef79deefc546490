import type { Like } from './typer.ts'

export const datasett: Like = {
  nn: [
    'Internkontroll',
    'Anonymt datasett',
    'Dette er med',
    'Kontor',
    'Kartlegging',
    'Oppfølging',
    'Last ned data (JSON)',
    'egetAv()',
  ],
  en: [],
}
