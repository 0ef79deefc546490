import type { Like } from './typer.ts'

export const nodhjelp: Like = {
  nn: ['Beløp', 'Mat', 'Står i vedtaket familien får.', 'meldt()'],
  en: [],
}
