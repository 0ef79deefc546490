import type { Like } from './typer.ts'

export const sprak: Like = {
  nn: [
    'Bokmål',
    'Ja',
    'Lagre språk og tolk',
    'Nei',
    'Nynorsk',
    'Språk og tolk',
    'Språket tolken skal kunne',
    'Vurdert her på kontoret',
    'brev på bokmål',
    'brev på nynorsk',
    'dialog.tittel()',
    'endreFor()',
    'sagtAv.ansatt()',
    'sagtAv.selv()',
    'spraakTil()',
  ],
  en: ['spraakTil()'],
}
