import type { Tx } from '../../adapters/database/database.ts'
import { osloDato } from '../../adapters/klokke.ts'
import { slikDetVar } from '../vedtak/slikDetVar.ts'
import type { Visningsgrunnlag } from './felles.ts'

/**
 * Kartleggingen slik den sto da en hendelse skjedde: saken brettet til rett før den, med alderen og fristene fra den dagen, og bare til å
 * lese. `null` når saken ikke har en slik hendelse.
 */
export async function tidligereKartlegging(
  tx: Tx,
  g: Visningsgrunnlag,
  nr: number,
): Promise<Visningsgrunnlag | null> {
  const hendelsen = g.hendelser.find(h => h.nr === nr)
  if (!hendelsen) return null
  const { hendelse: h } = hendelsen
  const dagens = h.type === 'VedtakFattet' ? h.dato : osloDato(hendelsen.tidspunkt)
  return { ...g, ...(await slikDetVar(tx, g, hendelsen)), dagens, kanSkrive: false }
}
