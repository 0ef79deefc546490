import type { Like } from './typer.ts'

export const gjenopptak: Like = {
  nn: [
    'svaret()',
    'Vilkåret',
    'Ta opp vedtaket igjen',
    'Skriv datoen.',
    'Last ned varselet',
    'Frist for å svare',
    'Lag varselet',
    'Utelat varsel',
    'Utelat varselet',
    'Varselet er sendt',
    'Varsel kan hindre at vedtaket blir gjennomført (bokstav a)',
    'Når?',
    'Før inn',
    'Før inn svaret',
    'La vedtaket stå',
    'Perioden er ute',
    'Varsle familien først',
  ],
  en: [],
}
