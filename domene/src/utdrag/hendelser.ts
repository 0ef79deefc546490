import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Spraak } from '../felles/spraak.ts'

/** Et utdrag av kartleggingen ble laget på papir. Hvem som laget det, og når, står på hendelsen; innholdet er saken rett før den. */
export type UtdragHendelse = {
  readonly type: 'UtdragLaget'
  /** Den utdraget er for. */
  readonly personId: PersonId
  readonly spraak: Spraak
  readonly dato: Dato
}
