import type { Like } from './typer.ts'

export const kommune: Like = {
  nn: [
    'Avslag på akutt hjelp',
    'Avslag på stønad',
    'Depositum eller garanti',
    'Endre regelen',
    'Lagre regelen',
    'Ny norm',
    'Periode',
    'Stønad',
    'Vedtak',
    'Vedtaksreferanse',
    'År',
  ],
  en: [],
}
