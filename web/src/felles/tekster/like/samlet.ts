import type { Like } from './typer.ts'

export const samlet: Like = {
  nn: [
    'Alle',
    'Dag',
    'Det som skal skje',
    'Familien',
    'Ingenting er kjent det neste året. Spør om det i samtalen, under Fritid.',
    'Kjøp og utgifter',
    'Skjemaet det er spurt etter',
    'Vis for',
    'hjemAndre()',
    'kommerI.begivenhet()',
    'kommerI.bursdag()',
    'kommerI.termin()',
    'sagt()',
    'utgaveRad()',
  ],
  en: [],
}
