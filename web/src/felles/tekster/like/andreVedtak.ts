import type { Like } from './typer.ts'

export const andreVedtak: Like = {
  nn: [
    'Foreslå vedtaket',
    'Beløp',
    'Skriv beløpet.',
    'Andre vedtak',
    'Avvise søknaden',
    'dd.mm.åååå. Dagen står i brevet.',
  ],
  en: [],
}
