import type { Like } from './typer.ts'

export const laering: Like = { nn: ['Periode', 'maneder()'], en: [] }
