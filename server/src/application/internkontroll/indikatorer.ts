import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { Naa } from '@handlingsrom/domene/felles/tidspunkt'
import { MALTE, type MaltIndikator } from '@handlingsrom/domene/indikator/definisjoner'
import type { Maling } from '@handlingsrom/domene/indikator/maling'
import { indikatorserier } from '@handlingsrom/domene/statistikk/indikatorbilde'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Indikatorer } from '@handlingsrom/kontrakt/indikator'
import type { Tx } from '../../adapters/database/database.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { visForskjeller } from './forskjeller.ts'
import { malteRader } from './malteRader.ts'
import { alltidNaa, type Sammendrag } from './sammendrag.ts'
import { visTerskler } from './terskler.ts'

/** Indikatorene for leserens kontor: hvert tertial og hvert år, i år og de to forrige. */
export async function visIndikatorer(
  tx: Tx,
  leser: AnsattSubjekt,
  naa: Naa,
  sammendrag: Sammendrag = alltidNaa(naa),
): Promise<Indikatorer> {
  const policy = await lesPolicy(tx)
  const { kontor } = leser
  // Slår kommunen av forskjellene, gjelder det med en gang: valget er en del av nøkkelen.
  const nokkel = ['indikatorer', kontor, naa.dato, JSON.stringify([policy.forskjeller, policy.langvarigFra])]
  const tallene = await sammendrag.hent(tx, nokkel, async (t, { tidspunkt, dato }) => {
    const malinger = await lesMalinger(t, { kontor }, dato, policy.langvarigFra)
    return {
      regnet: tidspunkt,
      serier: indikatorserier(MALTE, malinger, arene(dato)),
      forskjeller: visForskjeller(policy, malinger, dato),
    }
  })
  return { ...tallene, terskler: await visTerskler(tx, leser, policy, tallene.serier, naa.dato) }
}

/** I år og de to forrige, det eldste først. */
export const arene = (dagens: Dato): readonly number[] => {
  const i = Number(dagens.slice(0, 4))
  return [i - 2, i - 1, i]
}

/** Det indikatorene teller av til og med i dag. Hvor mange måneder som er lenge, er kommunens tall, og blir her til ja eller nei. */
export async function lesMalinger(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  dagens: Dato,
  langvarigFra: number,
): Promise<readonly Maling[]> {
  const fra = `${arene(dagens)[0]}-01-01` as Dato
  return (await malteRader(tx, leser, 'indikatorer', { fra, til: dagens })).map(r => ({
    indikator: r.indikator as MaltIndikator,
    sakId: r.sak_id,
    enhet: r.enhet,
    dato: r.dato as Dato,
    verdi: r.indikator === 'langvarig-med-barn' ? Number(r.verdi >= langvarigFra) : r.verdi,
    ...(r.ansatt_id === null ? {} : { ansattId: r.ansatt_id as AnsattId }),
  }))
}
