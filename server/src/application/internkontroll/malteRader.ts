import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { BEHOV } from '../sak/indikatorrader.ts'
import { skjermedeSaker } from './skjermedeSaker.ts'

/**
 * Radene for leserens kontor i tiden, enten til indikatorene eller til behovene. Graderte saker er aldri med, heller ikke for kretsen: da er tallene de samme for
 * alle.
 */
export async function malteRader(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  slag: 'indikatorer' | 'behov',
  { fra, til }: { readonly fra: Dato; readonly til: Dato },
) {
  const skjermet = await skjermedeSaker(tx)
  const rader = await tx.db
    .selectFrom('p_indikator')
    .select(['sak_id', 'indikator', 'enhet', 'dato', 'verdi', 'ansatt_id'])
    .where('kommune', '=', tx.kommune)
    .$if(leser.kontor !== null, q => q.where('kontor', '=', leser.kontor ?? ''))
    .where('dato', '>=', fra)
    .where('dato', '<=', til)
    .where('indikator', slag === 'behov' ? 'like' : 'not like', `${BEHOV}%`)
    .execute()
  return rader.filter(r => !skjermet.has(r.sak_id))
}
