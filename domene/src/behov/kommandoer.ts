import type { Dato } from '../felles/dato.ts'
import type { BehovId, LinjeId, SamtaleId, SoknadId, TilbudId, VedtakId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Utgiftspost } from '../vurdering/hendelser.ts'
import type { Behovsinnhold, Behovssvartype, Fra } from './hendelser.ts'

export type BehovKommando =
  | ({
      readonly type: 'meldBehov'
      /** Laget i nettleseren, slik at behovet kan vises før svaret er tilbake. */
      readonly behovId: BehovId
      readonly fra?: Fra
      readonly samtaleId?: SamtaleId
      readonly soknadId?: SoknadId
    } & Behovsinnhold)
  | ({
      readonly type: 'endreBehov'
      readonly behovId: BehovId
      readonly settVersjon: number
    } & Behovsinnhold)
  | {
      readonly type: 'besvarBehov'
      readonly behovId: BehovId
      readonly svar: Behovssvartype
      readonly begrunnelse: string
      /** Linjen svaret hviler på, i søknaden den står i. */
      readonly linje?: { readonly soknadId: SoknadId; readonly linjeId: LinjeId }
      readonly tilbudId?: TilbudId
      readonly vedtakId?: VedtakId
      readonly settVersjon: number
    }
  | {
      readonly type: 'gjenapneBehov'
      readonly behovId: BehovId
      readonly grunn: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'taBehovMedISoknaden'
      readonly behovId: BehovId
      readonly soknadId: SoknadId
      readonly post: Utgiftspost
      readonly hyppighet: 'manedlig' | 'engang'
      /** Dagen familien var med på det, og hvordan. Nav søker ikke bak ryggen på noen. */
      readonly medFamilien: Dato
      readonly kanal: Kanal
      readonly settVersjon: number
    }

export type Behovskommando<T extends BehovKommando['type']> = Extract<BehovKommando, { type: T }>
