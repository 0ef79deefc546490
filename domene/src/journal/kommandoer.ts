import type { NotatId, PersonId } from '../felles/id.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Merknadslag, Notatinnhold } from './hendelser.ts'
import type { Innsynsmerke } from './typer.ts'

export type JournalKommando =
  /** Merket for innsyn er ikke valgfritt: et menneske tar stilling mens hun skriver. */
  | ({ readonly type: 'ferdigstillNotat'; readonly notatId: NotatId } & Notatinnhold & {
        readonly innsyn: Innsynsmerke
      })
  | {
      readonly type: 'rettNotat'
      readonly notatId: NotatId
      readonly rettelse: string
      readonly grunn: string
    }
  | {
      readonly type: 'giMerknad'
      readonly notatId: NotatId
      readonly slag: Merknadslag
      readonly tekst: string
    }
  | {
      readonly type: 'knyttNotat'
      readonly notatId: NotatId
      readonly tema: readonly Tema[]
      readonly gjelder: readonly PersonId[]
    }
  | {
      readonly type: 'merkNotat'
      readonly notatId: NotatId
      readonly innsyn: Innsynsmerke
      /** Hvor mange ganger notatet var merket da det ble åpnet. */
      readonly settVersjon: number
    }
  | { readonly type: 'avklarNotat'; readonly notatId: NotatId; readonly hvordan: string }

export type Journalkommando<T extends JournalKommando['type']> = Extract<JournalKommando, { type: T }>
