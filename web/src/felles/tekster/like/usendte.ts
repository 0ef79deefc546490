import type { Like } from './typer.ts'

export const usendte: Like = { nn: ['Forkast'], en: [] }
