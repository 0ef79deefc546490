import type { Like } from './typer.ts'

export const folgefeil: Like = { nn: ['Av', 'Periode'], en: [] }
