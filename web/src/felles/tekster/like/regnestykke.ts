import type { Like } from './typer.ts'

export const regnestykke: Like = {
  nn: ['Differanse etter § 18', 'I tillegg etter § 19', 'Stønad', 'Utgifter'],
  en: [],
}
