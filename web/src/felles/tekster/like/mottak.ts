import type { Like } from './typer.ts'

export const mottak: Like = {
  nn: [
    'Avvist',
    'Brev',
    'Last opp søknadsfiler',
    'Mottak',
    'Oppdatering av innsyn',
    'Originalfiler',
    'Plasser',
    'Prøv igjen',
    'Resultat',
    'Søk',
    'bytes()',
    'digitalt',
    'eller',
    'på papir',
  ],
  en: ['bytes()'],
}
