import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { SakId } from '@handlingsrom/domene/felles/id'
import type { Sakressurs } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { stromhode } from '../../adapters/database/strom.ts'
import { sakene } from '../visning/lister.ts'

/** Saken slik porten ser den, og nummeret på den siste hendelsen. Leses av radene, så det tåler å bli spurt hvert fjerde sekund. */
export async function folgSak(
  tx: Tx,
  sakId: SakId,
  dagens: Dato,
): Promise<{ readonly ressurs: Sakressurs; readonly sisteNr: number } | null> {
  const [rad] = await sakene(tx, dagens, [sakId])
  const hode = rad && (await stromhode(tx, sakId))
  return hode ? { ressurs: rad.ressurs, sisteNr: hode.sisteNr } : null
}
