import { malIndikator } from '@handlingsrom/domene/avvik/indikatormal'
import { mal } from '@handlingsrom/domene/avvik/maling'
import type { Effektmal, Maling } from '@handlingsrom/domene/avvik/typer'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import { MALTE } from '@handlingsrom/domene/indikator/definisjoner'
import { type Indikatorserie, indikatorserier } from '@handlingsrom/domene/statistikk/indikatorbilde'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import { lesPolicy } from '../../sak/lesSak.ts'
import { arene, lesMalinger } from '../indikatorer.ts'
import { kontrollerteVedtak } from '../kontrollerte.ts'

type Kontor = Pick<AnsattSubjekt, 'kontor'>

/** Målepunktet eller indikatoren i én periode, regnet og skjermet som på siden i dag. */
export async function malEffekten(
  tx: Tx,
  kontor: Kontor,
  effekt: Effektmal,
  periode: Tertial,
  dagens: Dato,
): Promise<Maling> {
  if (effekt.slag === 'indikator')
    return malIndikator(await indikatorseriene(tx, kontor, dagens), effekt.indikator, periode)
  return mal(await kontrollerteVedtak(tx, kontor, [periode]), effekt.malepunkt, periode)
}

/** De samme seriene som siden om indikatorene viser. */
export async function indikatorseriene(
  tx: Tx,
  kontor: Kontor,
  dagens: Dato,
): Promise<readonly Indikatorserie[]> {
  const { langvarigFra } = await lesPolicy(tx)
  return indikatorserier(MALTE, await lesMalinger(tx, kontor, dagens, langvarigFra), arene(dagens))
}
