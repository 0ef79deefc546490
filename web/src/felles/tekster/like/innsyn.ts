import type { Like } from './typer.ts'

export const innsyn: Like = {
  nn: [
    'Brev om dokumentasjon',
    'Neste utbetaling',
    'Utbetalt',
    'utbetaling.belop()',
    'utbetaling.periode()',
    'utbetaling.til()',
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
  en: ['utbetaling.belop()', 'utbetaling.periode()', 'brevrad()', 'linje()'],
}
