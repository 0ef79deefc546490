import type { Like } from './typer.ts'

export const fordeling: Like = {
  nn: [
    'Akutt',
    'Endre',
    'Familie',
    'Fordeling',
    'Fordelte saker',
    'Ingen søknad',
    'Rolle',
    'Saker',
    'Saker per person',
    'Oppfølging etter § 17',
  ],
  en: [],
}
