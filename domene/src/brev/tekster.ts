import type { Malform } from '../felles/spraak.ts'
import { nb } from './tekster-nb.ts'
import { nn } from './tekster-nn.ts'

/** Brevtekstene. Bokmål er typen; mangler nynorsk en nøkkel, kompilerer det ikke. */
export type Brevtekster = typeof nb

export const tekster = { nb, nn } satisfies Record<Malform, Brevtekster>
