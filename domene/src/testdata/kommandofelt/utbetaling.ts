import fc from 'fast-check'
import type { UtbetalingId } from '../../felles/id.ts'
import type { Betalingsmottaker } from '../../utbetaling/hendelser.ts'
import type { UtbetalingKommando } from '../../utbetaling/kommandoer.ts'
import { belop, dag, type Feltene, id, mnd, settVersjon, tekst, valgfri, vedtakId } from './verdier.ts'

const mottaker: fc.Arbitrary<Betalingsmottaker> = fc.oneof(
  fc.constant({ slag: 'soker' as const }),
  fc.record(
    { slag: fc.constant('annen' as const), navn: tekst, samtykke: dag },
    { requiredKeys: ['slag', 'navn'] },
  ),
)
const betaling = { belop, mottaker, forfall: dag }
const post = fc.oneof(mnd, fc.constant('engang' as const))
/** `#n` er sakens n-te utbetaling. */
const utbetalingId = id<UtbetalingId>('#0', '#1', '#2')

export const utbetalingfelt: Feltene<UtbetalingKommando['type']> = {
  planleggUtbetalinger: {
    vedtakId,
    utbetalinger: fc.array(fc.record({ ...betaling, post }), { maxLength: 3 }),
    settVersjon,
  },
  endreUtbetaling: {
    utbetalingId,
    settVersjon,
    deler: fc.array(fc.record(betaling), { maxLength: 3 }),
    grunn: tekst,
  },
  stoppUtbetaling: { utbetalingId, settVersjon, grunn: tekst },
  annullerUtbetaling: { utbetalingId, settVersjon, grunn: tekst },
  registrerUtbetalt: { utbetalingId, lestVersjon: fc.nat(60), dato: dag, grunn: valgfri(tekst) },
}
