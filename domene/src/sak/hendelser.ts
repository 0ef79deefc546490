import type { BarnevernHendelse } from '../barnevern/hendelser.ts'
import type { BehovHendelse } from '../behov/hendelser.ts'
import type { EtterspurtHendelse } from '../etterspurt/hendelser.ts'
import type { AnsattId, PersonId, SakId } from '../felles/id.ts'
import type { HusstandHendelse } from '../husstand/hendelser.ts'
import type { JournalHendelse } from '../journal/hendelser.ts'
import type { KartleggingHendelse } from '../kartlegging/hendelser.ts'
import type { LangvarigHendelse } from '../langvarig/hendelser.ts'
import type { OppholdHendelse } from '../opphold/hendelser.ts'
import type { SamtaleHendelse } from '../samtale/hendelser.ts'
import type { SamtykkeHendelse } from '../samtykke/hendelser.ts'
import type { SignalHendelse } from '../signal/hendelser.ts'
import type { SoknadHendelse } from '../soknad/hendelser.ts'
import type { TilbudHendelse } from '../tilbud/hendelser.ts'
import type { UtbetalingHendelse } from '../utbetaling/hendelser.ts'
import type { UtdragHendelse } from '../utdrag/hendelser.ts'
import type { VedtakHendelse } from '../vedtak/hendelser.ts'
import type { VilkarsoppfolgingHendelse } from '../vilkar/hendelser.ts'
import type { VurderingHendelse } from '../vurdering/hendelser.ts'

/** Det som gjelder mappen selv: hvem den gjelder, hvem som arbeider i den, og hvem som ikke kan. */
export type MappeHendelse =
  | {
      readonly type: 'SakOpprettet'
      readonly sakId: SakId
      readonly sokerPersonId: PersonId
      readonly kontor: string
      readonly saksnummer: string
    }
  | { readonly type: 'SakTildelt'; readonly ansattId: AnsattId }
  | { readonly type: 'TildelingFjernet'; readonly ansattId: AnsattId; readonly grunn: string }
  | { readonly type: 'InhabilitetMeldt'; readonly ansattId: AnsattId; readonly grunn: string }

export type SakHendelse =
  | MappeHendelse
  | HusstandHendelse
  | SoknadHendelse
  | KartleggingHendelse
  | BehovHendelse
  | SignalHendelse
  | BarnevernHendelse
  | VurderingHendelse
  | VedtakHendelse
  | VilkarsoppfolgingHendelse
  | JournalHendelse
  | TilbudHendelse
  | SamtaleHendelse
  | SamtykkeHendelse
  | OppholdHendelse
  | LangvarigHendelse
  | UtdragHendelse
  | UtbetalingHendelse
  | EtterspurtHendelse
