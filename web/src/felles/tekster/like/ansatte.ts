import type { Like } from './typer.ts'

export const ansatte: Like = {
  nn: ['Skal bli'],
  en: [],
}
