import type { VedtakId } from '../felles/id.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Vedtaksinnhold } from '../vedtak/hendelser.ts'
import type { UtbetalingHendelse } from './hendelser.ts'
import { utbetalingerFor } from './tilstand.ts'

/**
 * Det nye vedtaket tar over. Det gamle vedtakets betalinger som ikke er betalt og ikke har forfalt, tas ut av planen. En som skulle vært
 * betalt før i dag, står: bare et menneske vet om pengene er gått, og til hun sier det, regnes de som gått.
 */
export function avlosUtbetalinger(
  sak: Sak,
  avVedtakId: VedtakId,
  { erstatter }: Vedtaksinnhold,
  o: Omgivelse,
): readonly UtbetalingHendelse[] {
  if (!erstatter) return []
  const venter = utbetalingerFor(sak.utbetalinger, erstatter.vedtakId).filter(
    u => u.status === 'stoppet' || (u.status === 'planlagt' && u.forfall >= o.naa.dato),
  )
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
