import type { Like } from './typer.ts'

export const skall: Like = {
  nn: [
    'Administrator',
    'Demo og utprøving',
    'Fordeling',
    'Forkast teksten og logg ut',
    'Handlingsrom',
    'Ingen treff du har tilgang til.',
    'Internkontroll',
    'Kontaktsenter',
    'Logg inn',
    'Logg inn i Handlingsrom',
    'Logg ut',
    'Logg ut likevel',
    'Lukk meny',
    'Lyst',
    'Meny',
    'Mottak',
    'Mørkt',
    'Oppslag',
    'Saker',
    'Språk',
    'Søk sak eller person',
    'sokTreff()',
  ],
  en: ['Handlingsrom'],
}
