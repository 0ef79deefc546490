import type { Like } from './typer.ts'

export const reduksjon: Like = {
  nn: [
    'svaret()',
    'Det gamle vedtaket',
    'Gå til vedtaket og varselet',
    'Rediger',
    'Ta opp vedtaket',
    'Vilkåret',
  ],
  en: [],
}
