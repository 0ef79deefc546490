import type { Like } from './typer.ts'

export const tekstnotater: Like = {
  nn: ['Prøv:', 'funnlinje()', 'lang()', 'satsen brukt som vurdering av barnet'],
  en: [],
}
