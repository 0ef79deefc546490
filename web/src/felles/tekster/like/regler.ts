export const regler = {
  nn: [
    'Brevet',
    'Innsyn og utdrag',
    'Internkontrollen',
    'Kan sperre',
    'Lov og framgangsmåte',
    'Spør',
    'Søknader og fordeling',
    'Vedtaket',
    'Viser til',
    'kontroller.serPa()',
  ],
  en: [],
}
