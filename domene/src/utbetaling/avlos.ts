import type { VedtakId } from '../felles/id.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { forgjengere } from '../vedtak/kjede.ts'
import type { Innhold } from '../vedtak/vedtaksslag.ts'
import type { UtbetalingHendelse } from './hendelser.ts'
import { tarOver } from './ramme.ts'
import { utbetalingerFor } from './tilstand.ts'

/**
 * Det nye vedtaket tar over. Betalinger i det gamle, og i dem det gamle erstattet, som ikke er betalt og ikke har forfalt, tas ut av planen. En som
 * skulle vært betalt før i dag, står: bare et menneske vet om pengene er gått, og til hun sier det, regnes de som gått. Det et gammelt vedtak
 * fortsatt gjelder for, røres ikke.
 */
export function avlosUtbetalinger(
  sak: Sak,
  avVedtakId: VedtakId,
  ny: Innhold,
  o: Omgivelse,
): readonly UtbetalingHendelse[] {
  return forgjengere(sak.vedtak, ny).flatMap(({ vedtakId, soknadId }, i): readonly UtbetalingHendelse[] => {
    const venter = utbetalingerFor(sak.utbetalinger, vedtakId)
      .filter(u => tarOver(ny, u.post, i === 0))
      .filter(u => u.status === 'stoppet' || (u.status === 'planlagt' && u.forfall >= o.naa.dato))
    if (venter.length === 0) return []
    const utbetalinger = venter.map(u => ({ utbetalingId: u.utbetalingId, tid: o.tid() }))
    return [{ type: 'UtbetalingerAvlost', vedtakId, soknadId, avVedtakId, utbetalinger }]
  })
}
