export const utdrag = {
  nn: [
    'Slik blir arket',
    'Språk på arket',
    'Utdrag',
    'Utdrag til utskrift',
    'Ung, 15 år eller eldre',
    'Lag utdraget',
    'rad()',
    'radAv()',
  ],
  en: ['radAv()'],
}
