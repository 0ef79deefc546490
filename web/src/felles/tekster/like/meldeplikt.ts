import type { Like } from './typer.ts'

export const meldeplikt: Like = {
  nn: [
    'Avbryt',
    'Handlingsrom sender ingenting.',
    'Innsyn for foreldre',
    'Kvittering eller merknad',
    'Les § 45 på Lovdata',
    'Nei',
    'Når ser du på det igjen?',
    'Når?',
    'Usikker',
    'Vurder innsyn',
    'Vurder på nytt',
    'av()',
    'meldt()',
    'politiet',
    'usikkerPa()',
  ],
  en: [],
}
