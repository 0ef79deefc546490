import type { VedtakId } from '../../felles/id.ts'
import type { Trekning } from './typer.ts'

/**
 * Om vedtaket er trukket ut til å leses etterpå. Trekningen følger av vedtaket og frøet og ingenting annet: ingen kan velge hvem den
 * treffer, og den som regner etter, får det samme. Andelen er hele prosent.
 */
export const erTrukket = (id: VedtakId, { andel, fro }: Trekning): boolean => plass(`${fro}/${id}`) < andel

/** Et tall fra 0 til 99. FNV-1a, 32 bit, og en siste blanding: de lave bitene alene er ikke jevne nok. */
function plass(tekst: string): number {
  let h = 0x811c9dc5
  for (const tegn of tekst) h = Math.imul(h ^ (tegn.codePointAt(0) ?? 0), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) % 100
}
