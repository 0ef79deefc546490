import type { Like } from './typer.ts'

export const opptak: Like = {
  nn: [
    'Behandle søknaden',
    'Nei, ingenting er gitt',
    'Nytt vedtak',
    'Skriv den siste dagen.',
    'Tilbake til vedtaket',
    'dd.mm.åååå. Dagen står i brevet.',
  ],
  en: [],
}
