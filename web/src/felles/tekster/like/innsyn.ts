import type { Like } from './typer.ts'

export const innsyn: Like = {
  nn: [
    'Avslått',
    'Avvist',
    'Brev',
    'Historikk',
    'Innsyn',
    'Sendt',
    'Status',
    'Under behandling',
    'Vedtaksbrev',
    'antallVedtak()',
    'brevrad()',
    'linje()',
    'sendtTid()',
    'Økonomisk sosialhjelp',
  ],
  en: ['brevrad()', 'linje()'],
}
