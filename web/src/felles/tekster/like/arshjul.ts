import type { Like } from './typer.ts'

export const arshjul: Like = {
  nn: ['Frist for tiltak', 'I dag', 'Skal skje', 'maneden()', 'saksproven()', 'Årshjul'],
  en: [],
}
