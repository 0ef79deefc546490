import type { Like } from './typer.ts'

export const oppringning: Like = {
  nn: ['Ring og forklar brevet', 'Lagre', 'Telefon', 'På kontoret', 'Dagen', 'Skriv dagen.', 'Les notatet'],
  en: [],
}
