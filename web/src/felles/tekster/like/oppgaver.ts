import type { Like } from './typer.ts'

export const oppgaver: Like = {
  nn: [
    'Barn',
    'Brev',
    'Forslag',
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
    'type.foresla-pa-nytt.tittel()',
    'type.send-brev.tittel()',
  ],
  en: ['Register'],
}
