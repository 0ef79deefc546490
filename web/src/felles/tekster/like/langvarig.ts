import type { Like } from './typer.ts'

export const langvarig: Like = {
  nn: ['Lagre svaret', 'Stønad over tid', 'Svar', 'Svar på nytt'],
  en: [],
}
