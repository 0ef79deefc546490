export const regler = {
  nn: ['Brevet', 'Innsyn og utdrag', 'Spør', 'Søknader og fordeling', 'Vedtaket', 'Viser til'],
  en: [],
}
