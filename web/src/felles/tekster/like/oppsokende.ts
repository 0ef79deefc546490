export const oppsokende = {
  nn: ['Barn som var der', 'Dato', 'Lagre kontakten', 'Lukk', 'Neste steg', 'kl()', 'sett()'],
  en: [],
}
