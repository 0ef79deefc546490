import type { nb } from './nb/index.ts'

/** Hele tekstkatalogen. nn og en kompilerer ikke når en nøkkel mangler eller er til overs. */
export type Tekster = typeof nb
