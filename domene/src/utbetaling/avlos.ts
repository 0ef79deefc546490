import type { VedtakId } from '../felles/id.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Vedtaksinnhold } from '../vedtak/hendelser.ts'
import type { UtbetalingHendelse } from './hendelser.ts'
import { gjelderFortsatt } from './ramme.ts'
import { utbetalingerFor } from './tilstand.ts'

/**
 * Det nye vedtaket tar over. Det gamle vedtakets betalinger som ikke er betalt og ikke har forfalt, tas ut av planen. En som skulle vært
 * betalt før i dag, står: bare et menneske vet om pengene er gått, og til hun sier det, regnes de som gått. Måneder det gamle vedtaket fortsatt
 * gjelder for, røres ikke.
 */
export function avlosUtbetalinger(
  sak: Sak,
  avVedtakId: VedtakId,
  ny: Vedtaksinnhold,
  o: Omgivelse,
): readonly UtbetalingHendelse[] {
  const { erstatter } = ny
  if (!erstatter) return []
  const venter = utbetalingerFor(sak.utbetalinger, erstatter.vedtakId)
    .filter(u => !gjelderFortsatt(ny, u.post))
    .filter(u => u.status === 'stoppet' || (u.status === 'planlagt' && u.forfall >= o.naa.dato))
  const [forste] = venter
  if (!forste) return []
  return [
    {
      type: 'UtbetalingerAvlost',
      vedtakId: erstatter.vedtakId,
      soknadId: forste.soknadId,
      avVedtakId,
      utbetalinger: venter.map(u => ({ utbetalingId: u.utbetalingId, tid: o.tid() })),
    },
  ]
}
