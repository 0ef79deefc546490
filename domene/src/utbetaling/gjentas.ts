import { apneKrav } from '../etterspurt/tilstand.ts'
import { maned } from '../felles/dato.ts'
import type { UtbetalingId } from '../felles/id.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { erstattetAv } from '../vedtak/kjede.ts'
import type { Vilkarsinnhold } from '../vilkar/typer.ts'
import type { Gjentatt, Planpost } from './hendelser.ts'
import type { Stonadsvedtak } from './ramme.ts'

/**
 * Om vilkåret er knyttet til betalingen: når det gjelder i den måneden stønaden er for. Det som gis én gang, er ikke for noen måned, og
 * knyttes ikke til et vilkår. Loven sier ikke hvordan et vilkår henger sammen med en betaling; valget er vårt (ADR 0036).
 */
export const gjelderPosten = ({ fra, til }: Pick<Vilkarsinnhold, 'fra' | 'til'>, post: Planpost): boolean =>
  post !== 'engang' && maned(fra.slice(0, 7)) <= post && post <= maned(til.slice(0, 7))

/**
 * Vilkårene og kravene som meldes igjen fordi en betaling i en av postene er meldt på nytt, hvert med sitt eget tidspunkt. Er vedtaket erstattet, er
 * vilkårene ført videre eller annullert i det nye, og det siste ordet om dem er der.
 */
export function gjentas(
  sak: Sak,
  v: Stonadsvedtak,
  rort: { readonly poster: readonly Planpost[]; readonly utbetalingId?: UtbetalingId },
  o: Omgivelse,
): { readonly gjentas?: readonly Gjentatt[] } {
  const alle: readonly Gjentatt[] = [
    ...vilkarene(sak, v, rort.poster).map(x => ({ vilkarId: x.vilkarId, tid: o.tid() })),
    ...kravene(sak, rort.utbetalingId).map(k => ({ kravId: k.kravId, tid: o.tid() })),
  ]
  return alle.length === 0 ? {} : { gjentas: alle }
}

function vilkarene(sak: Sak, v: Stonadsvedtak, poster: readonly Planpost[]) {
  if (v.slag === 'nodhjelp' || erstattetAv(sak.vedtak, v.vedtakId)) return []
  return (v.innhold.vilkar ?? []).filter(x => poster.some(p => gjelderPosten(x, p)))
}

/** Dokumentene familien fortsatt skal sende for denne betalingen. */
const kravene = (sak: Sak, id: UtbetalingId | undefined) =>
  id === undefined ? [] : sak.etterspurte.filter(e => e.gjelder?.utbetalingId === id).flatMap(apneKrav)
