import type { Like } from './typer.ts'

export const gradering: Like = {
  nn: [
    'Dette skjer',
    'Endre gradering',
    'Klientadresse',
    'Ugradert',
    'endreFor()',
    'fra.familien()',
    'grunn()',
    'linje()',
  ],
  en: [],
}
