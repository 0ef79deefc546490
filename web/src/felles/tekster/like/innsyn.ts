import type { Like } from './typer.ts'

export const innsyn: Like = {
  nn: [
    'Avslått',
    'Avvist',
    'Brev',
    'Historikk',
    'Innsyn',
    'Oppdatert status',
    'Sendt',
    'Under behandling',
    'Vedtaksbrev',
    'antallVedtak()',
    'brevrad()',
    'linje()',
    'Økonomisk sosialhjelp',
  ],
  en: ['brevrad()', 'linje()'],
}
