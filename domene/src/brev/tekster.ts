import type { Spraak } from '../felles/spraak.ts'
import { en } from './tekster-en.ts'
import { nb } from './tekster-nb.ts'
import { nn } from './tekster-nn.ts'

/** Brevtekstene. Bokmål er typen; mangler nynorsk eller engelsk en nøkkel, kompilerer det ikke. */
export type Brevtekster = typeof nb

export const tekster = { nb, nn, en } satisfies Record<Spraak, Brevtekster>
