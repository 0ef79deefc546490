import type { Dato } from '../felles/dato.ts'
import type { UtbetalingId, VedtakId } from '../felles/id.ts'
import type { Betaling, Planpost } from './hendelser.ts'

type Utbetalingen = { readonly utbetalingId: UtbetalingId; readonly settVersjon: number }

/** Det et menneske kan gjøre med planen. Ingen av dem betaler noe, og ingen av dem endrer hva vedtaket gir. */
export type UtbetalingKommando =
  /** Alt som mangler i de postene det gjelder, på én gang. */
  | {
      readonly type: 'planleggUtbetalinger'
      readonly vedtakId: VedtakId
      readonly utbetalinger: readonly (Betaling & { readonly post: Planpost })[]
      readonly settVersjon: number
    }
  | ({
      readonly type: 'endreUtbetaling'
      readonly deler: readonly Betaling[]
      readonly grunn: string
    } & Utbetalingen)
  | ({ readonly type: 'stoppUtbetaling'; readonly grunn: string } & Utbetalingen)
  | ({ readonly type: 'annullerUtbetaling'; readonly grunn: string } & Utbetalingen)
  /** `lestVersjon`: utgaven hun så da hun fant betalingen i økonomisystemet. `grunn`: hvorfor dagen til en som alt er betalt, rettes. */
  | {
      readonly type: 'registrerUtbetalt'
      readonly utbetalingId: UtbetalingId
      readonly lestVersjon: number
      readonly dato: Dato
      readonly grunn?: string
    }
