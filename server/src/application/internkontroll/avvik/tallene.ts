import { erSkjultSiden } from '@handlingsrom/domene/avvik/indikatormal'
import type { Avvik, Maling } from '@handlingsrom/domene/avvik/typer'
import type { Naa } from '@handlingsrom/domene/felles/tidspunkt'
import type { Indikatorserie } from '@handlingsrom/domene/statistikk/indikatorbilde'
import type { Tx } from '../../../adapters/database/database.ts'
import type { Sammendrag } from '../sammendrag.ts'
import { indikatorseriene } from './malEffekten.ts'

/** De frosne tallene om indikatorer som ikke kan vises lenger, fordi siden ikke viser perioden. Om målet er nådd, avgjøres av det frosne. */
export async function skjulteTall(
  tx: Tx,
  avvikene: readonly Avvik[],
  naa: Naa,
  sammendrag: Sammendrag,
): Promise<(a: Avvik, m: Maling) => boolean> {
  const serier = new Map<string | null, readonly Indikatorserie[]>()
  for (const { effekt, kontor } of avvikene)
    if (effekt.slag === 'indikator' && !serier.has(kontor))
      serier.set(
        kontor,
        await sammendrag.hent(tx, ['avvikstall', kontor, naa.dato], (t, { dato }) =>
          indikatorseriene(t, { kontor }, dato),
        ),
      )
  return ({ effekt: e, kontor }, m) =>
    e.slag === 'indikator' && erSkjultSiden(serier.get(kontor) ?? [], e.indikator, m)
}
