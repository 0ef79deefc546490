import type { Dato } from '../felles/dato.ts'
import type { RapportId } from '../felles/id.ts'
import type { Malform } from '../felles/spraak.ts'
import type { Kapittel, Sending } from './typer.ts'

/** Rapportens egen strøm. Etter `RapportSendt` kommer det aldri mer: en ny utgave er en ny rapport. */
export type RapportHendelse =
  | {
      readonly type: 'RapportPabegynt'
      readonly rapportId: RapportId
      readonly kontor: string | null
      readonly ar: number
      readonly malform: Malform
      readonly dato: Dato
      readonly erstatter: RapportId | null
      /** Ordene fra den rapporten som erstattes, så ingen må skrive dem om igjen. */
      readonly ord: Readonly<Partial<Record<Kapittel, string>>>
    }
  | { readonly type: 'KapittelSkrevet'; readonly kapittel: Kapittel; readonly tekst: string }
  | { readonly type: 'RapportInnstilt'; readonly malform: Malform; readonly barekraft: readonly number[] }
  | ({ readonly type: 'RapportSendt' } & Sending)
