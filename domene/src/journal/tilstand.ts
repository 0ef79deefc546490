import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { NotatId, PersonId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { JournalHendelse, Notatslag } from './hendelser.ts'

export type Notat = {
  readonly notatId: NotatId
  readonly slag: Notatslag
  readonly dato: Dato
  readonly tekst: string
  readonly gjelder: readonly PersonId[]
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  readonly rettelser: readonly {
    readonly rettelse: string
    readonly grunn: string
    readonly av: Aktor
    readonly tidspunkt: Tidspunkt
  }[]
}
export type Journal = readonly Notat[]

export function foldJournal(j: Journal, r: Registrert<JournalHendelse>): Journal {
  const e = r.hendelse
  switch (e.type) {
    case 'NotatFerdigstilt':
      return [
        ...j,
        {
          notatId: e.notatId,
          slag: e.slag,
          dato: e.dato,
          tekst: e.tekst,
          gjelder: e.gjelder,
          av: r.aktor,
          tidspunkt: r.tidspunkt,
          rettelser: [],
        },
      ]
    case 'NotatRettet':
      return j.map(n =>
        n.notatId === e.notatId
          ? {
              ...n,
              rettelser: [
                ...n.rettelser,
                { rettelse: e.rettelse, grunn: e.grunn, av: r.aktor, tidspunkt: r.tidspunkt },
              ],
            }
          : n,
      )
    default:
      return umulig(e)
  }
}
