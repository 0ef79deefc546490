import type { Like } from './typer.ts'

export const beregning: Like = {
  nn: [
    'Dokument som viser det',
    'Samvær',
    'Differanse',
    'I tillegg etter § 19',
    'Skriv ut',
    'harIkkeAv()',
    'slik.for()',
    'slik.oppgitt()',
  ],
  en: ['slik.for()'],
}
