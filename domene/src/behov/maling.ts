import type { Dato } from '../felles/dato.ts'
import type { Tema } from '../kartlegging/tema.ts'

/** Ett behov noen skrev ned: temaet det hører til, og dagen. */
export type Behovsmaling = {
  readonly sakId: string
  readonly behovId: string
  readonly tema: Tema
  readonly dato: Dato
}
