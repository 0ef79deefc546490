import type { Like } from './typer.ts'

export const oppgaver: Like = {
  nn: [
    'Barn',
    'Brev',
    'Frist i dag',
    'Gradering',
    'Kontroll',
    'Les',
    'Register',
    'Retur',
    'Svar',
    'Søknad',
    'Vedlegg',
    'barnet',
    'fristVar()',
    'mat',
    'type.brev-mangler.tittel()',
  ],
  en: ['Register'],
}
