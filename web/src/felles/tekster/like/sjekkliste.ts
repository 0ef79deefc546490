import type { Like } from './typer.ts'

export const sjekkliste: Like = { nn: ['felles linje', 'leggTil()'], en: [] }
