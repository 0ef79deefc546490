export const risikoliste = {
  nn: ['hos()'],
  en: [],
}
