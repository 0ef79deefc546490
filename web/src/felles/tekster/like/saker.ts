import type { Like } from './typer.ts'

export const saker: Like = {
  nn: [
    'Barn',
    'Familie',
    'Fase',
    'Ingen frist',
    'Ingen saker her',
    'Lang stønad, med barn',
    'Mine saker',
    'Neste frist',
    'Saker',
    'antall()',
    'antallBarn()',
    'svar()',
  ],
  en: [],
}
