import type { Tx } from '../../../adapters/database/database.ts'

/** De som arbeider med saker ved kontoret nå, og derfor kan eie et tiltak. `null`: hele kommunen. */
export async function ansatteVed(tx: Tx, { kontor }: { readonly kontor: string | null }) {
  const rader = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'navn', 'roller'])
    .where('kommune', '=', tx.kommune)
    .where('deaktivert', 'is', null)
    .$if(kontor !== null, q => q.where('kontor', '=', kontor ?? ''))
    .orderBy('navn')
    .execute()
  return rader
    .filter(r => /"(veileder|fagansvarlig|leder)"/.test(r.roller))
    .map(r => ({ ansattId: r.ansatt_id, navn: r.navn }))
}
