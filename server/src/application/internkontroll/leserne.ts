import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { type AnsattSubjekt, ROLLER } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { finnKoblinger } from '../../adapters/database/personkobling.ts'

/** De som kan velges som leser: fagansvarlige og ledere ved kontoret nå. Om de kan lese akkurat den saken som blir trukket, vet ingen før den er trukket. */
export async function muligeLesere(tx: Tx, leder: Pick<AnsattSubjekt, 'kontor'>) {
  const rader = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'navn', 'roller', 'kontor', 'i_krets'])
    .where('kommune', '=', tx.kommune)
    .where('deaktivert', 'is', null)
    .$if(leder.kontor !== null, q => q.where('kontor', '=', leder.kontor ?? ''))
    .orderBy('navn')
    .execute()
  return rader
    .map(({ roller, ...r }) => ({ ...r, roller: kjente(JSON.parse(roller) as readonly string[]) }))
    .filter(r => r.roller.includes('fagansvarlig') || r.roller.includes('leder'))
}

const kjente = (roller: readonly string[]) => ROLLER.filter(r => roller.includes(r))

/** De valgte, slik porten ser dem. `null` når en av dem ikke kan velges. */
export async function leserne(
  tx: Tx,
  leder: Pick<AnsattSubjekt, 'kommune' | 'kontor'>,
  valgte: readonly AnsattId[],
): Promise<ReadonlyMap<AnsattId, AnsattSubjekt> | null> {
  const mulige = new Map((await muligeLesere(tx, leder)).map(r => [r.ansatt_id, r]))
  const ut = new Map<AnsattId, AnsattSubjekt>()
  for (const ansattId of valgte) {
    const r = mulige.get(ansattId)
    if (!r) return null
    ut.set(ansattId, {
      type: 'ansatt',
      ansattId,
      kommune: leder.kommune,
      kontor: r.kontor === '' ? null : r.kontor,
      roller: r.roller,
      iKrets: r.i_krets,
      ...(await finnKoblinger(tx, ansattId)),
    })
  }
  return ut
}
