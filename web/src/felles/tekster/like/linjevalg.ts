import type { Like } from './typer.ts'

export const linjevalg: Like = {
  nn: [
    'Fyll ut dette.',
    'Garanti',
    'Lån',
    'Linje',
    'garanti.tilOgMed()',
    'lan.siste()',
    'forsteManed()',
    'iManed()',
  ],
  en: [],
}
