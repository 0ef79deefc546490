import type { Like } from './typer.ts'

export const samtykke: Like = {
  nn: [
    'Ark til underskrift',
    'Arket',
    'Er barnet for lite til å bli spurt, skriv det.',
    'Frivillig organisasjon',
    'Går snart ut',
    'Lagre samtykket',
    'Om',
    'Samtykke',
    'Skriv dagen.',
    'Tomt ark til underskrift',
    'Trekk',
    'Trekk samtykket',
    'gittAv()',
  ],
  en: [],
}
