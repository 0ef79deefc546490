import type { Dato } from '../felles/dato.ts'
import type { OppforingId } from '../felles/id.ts'
import type { Slag } from './slag.ts'
import type { Innhold } from './typer.ts'

/** Oppføringens egen strøm. Den handler om hvordan kontoret arbeider, aldri om en familie eller en ansatts forhold. */
export type Registerhendelse =
  | ({
      readonly type: 'OppforingFort'
      readonly oppforingId: OppforingId
      readonly slag: Slag
      readonly kontor: string | null
    } & Innhold)
  | ({ readonly type: 'OppforingEndret' } & Innhold)
  | {
      readonly type: 'OppforingGjennomgatt'
      readonly dato: Dato
      readonly neste: Dato
      readonly merknad: string
    }
  /** Den som står bak hendelsen, har lest utgaven. */
  | { readonly type: 'OppforingLest'; readonly utgave: number }
  | { readonly type: 'OppforingAvsluttet'; readonly grunn: string }
