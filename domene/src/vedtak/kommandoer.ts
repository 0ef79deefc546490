import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import type { Nodhjelpsinnhold, Returgrunn, Utfall, Utleveringsmaate } from './hendelser.ts'

/** Det et menneske kan gjøre med et vedtak. Operasjonene står i `operasjoner.ts`, én for hver. */
export type VedtakKommando =
  | {
      readonly type: 'foreslaVedtak'
      readonly soknadId: SoknadId
      readonly utfall: Utfall
      readonly begrunnelse: string
    }
  | { readonly type: 'trekkForslag'; readonly vedtakId: VedtakId; readonly grunn: string }
  | {
      readonly type: 'returnerVedtak'
      readonly vedtakId: VedtakId
      readonly grunner: readonly Returgrunn[]
      readonly kommentar: string
      readonly personId?: PersonId
    }
  /** Andreleserens godkjenning. Når kommunen ikke krever andreleser, fatter saksbehandleren selv. */
  | { readonly type: 'fattVedtak'; readonly vedtakId: VedtakId; readonly merknad: string }
  | {
      readonly type: 'innvilgNodhjelp'
      readonly soknadId: SoknadId
      readonly innhold: Nodhjelpsinnhold
      readonly forelopigEtter7?: string
    }
  | {
      readonly type: 'merkBrevUtlevert'
      readonly vedtakId: VedtakId
      readonly maate: Utleveringsmaate
      readonly dato: Dato
    }
  | { readonly type: 'utforEtterkontroll'; readonly vedtakId: VedtakId; readonly merknad: string }
