export const rettigheter = {
  nn: ['Arket', 'Legg til for', 'Språk på arket', 'Unge'],
  en: [],
}
