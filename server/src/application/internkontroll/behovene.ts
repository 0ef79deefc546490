import type { Behovsmaling } from '@handlingsrom/domene/behov/maling'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { BEHOV } from '../sak/indikatorrader.ts'
import { skjermedeSaker } from './skjermedeSaker.ts'

/** Behovene ved kontoret som er skrevet ned i tiden, etter tema. Graderte saker er aldri med, heller ikke for kretsen. */
export async function lesBehov(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  fra: Dato,
  til: Dato,
): Promise<readonly Behovsmaling[]> {
  const skjermet = await skjermedeSaker(tx)
  const rader = await tx.db
    .selectFrom('p_indikator')
    .select(['sak_id', 'indikator', 'enhet', 'dato'])
    .where('kommune', '=', tx.kommune)
    .$if(leser.kontor !== null, q => q.where('kontor', '=', leser.kontor ?? ''))
    .where('dato', '>=', fra)
    .where('dato', '<=', til)
    .where('indikator', 'like', `${BEHOV}%`)
    .execute()
  return rader
    .filter(r => !skjermet.has(r.sak_id))
    .map(r => ({
      sakId: r.sak_id,
      behovId: r.enhet,
      // Skrevet av `indikatorrader`.
      tema: r.indikator.slice(BEHOV.length) as Tema,
      dato: r.dato as Dato,
    }))
}
