import type { Like } from './typer.ts'

export const kontaktsenter: Like = {
  nn: [
    'Fødselsnummer eller D-nummer',
    'Kontor',
    'Neste steg',
    'Nytt oppslag',
    'Oppslag',
    'Oppslaget er loggført.',
    'Slå opp',
    'Status',
    'Svar på oppslaget',
    'Under behandling',
  ],
  en: [],
}
