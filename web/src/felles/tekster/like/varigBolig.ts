import type { Like } from './typer.ts'

export const varigBolig: Like = { nn: ['Skriv dagen.'], en: [] }
