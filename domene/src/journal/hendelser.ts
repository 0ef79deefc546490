import type { Dato } from '../felles/dato.ts'
import type { NotatId, PersonId } from '../felles/id.ts'

export const NOTATSLAG = ['telefon', 'kontor', 'hjemmebesok', 'forsok', 'vurdering', 'referat'] as const
export type Notatslag = (typeof NOTATSLAG)[number]

/** Et utkast er en rad, ikke en hendelse. Det ferdige notatet er låst; en rettelse står ved siden av. */
export type JournalHendelse =
  | {
      readonly type: 'NotatFerdigstilt'
      readonly notatId: NotatId
      readonly slag: Notatslag
      readonly dato: Dato
      readonly tekst: string
      readonly gjelder: readonly PersonId[]
    }
  | {
      readonly type: 'NotatRettet'
      readonly notatId: NotatId
      readonly rettelse: string
      readonly grunn: string
    }
