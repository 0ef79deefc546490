import type { Like } from './typer.ts'

export const minDag: Like = {
  nn: [
    'Akutt',
    'Alt',
    'Digital søknad',
    'I dag',
    'Min dag',
    'Nye søknader',
    'Plasser søknaden',
    'Svar i dag',
    'Søknad på papir',
    'Vis færre',
    'barnMedAlder()',
    'kl()',
    'kom()',
    'meldt()',
  ],
  en: ['barnMedAlder()'],
}
