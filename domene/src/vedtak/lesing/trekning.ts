import type { VedtakId } from '../../felles/id.ts'
import { trekktall } from '../../felles/trekktall.ts'
import type { Trekning } from './typer.ts'

/**
 * Om vedtaket er trukket ut til å leses etterpå. Trekningen følger av vedtaket og frøet og ingenting annet: ingen kan velge hvem den
 * treffer, og den som regner etter, får det samme. Andelen er hele prosent.
 */
export const erTrukket = (id: VedtakId, { andel, fro }: Trekning): boolean =>
  trekktall(`${fro}/${id}`) % 100 < andel
