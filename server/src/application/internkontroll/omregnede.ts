import type { Kontrollnavn } from '@handlingsrom/domene/kontroll/resultat'
import type { Kontrollert } from '@handlingsrom/domene/statistikk/malepunktgrupper'
import type { Tx } from '../../adapters/database/database.ts'
import type { KontrollertVedtak } from './kontrollerte.ts'

/** Vedtakene, hvert med det den nyeste utgaven ved siden av sier. Uten omregning er det ingenting å lese. */
export async function medOmregnede(
  tx: Tx,
  vedtak: readonly KontrollertVedtak[],
): Promise<readonly Kontrollert[]> {
  const nyeste = await tx.db
    .selectFrom('omregnet_kontroll')
    .select(e => e.fn.max('utgave').as('utgave'))
    .where('kommune', '=', tx.kommune)
    .executeTakeFirst()
  if (!nyeste?.utgave) return vedtak
  const rader = await tx.db
    .selectFrom('omregnet_kontroll')
    .select(['vedtak_id', 'utgave', 'regnet', 'funn', 'kunne_ikke'])
    .where('kommune', '=', tx.kommune)
    .where('utgave', '=', nyeste.utgave)
    .execute()
  const per = new Map(rader.map(r => [r.vedtak_id, r]))
  return vedtak.map(v => {
    const r = per.get(v.vedtakId)
    if (!r) return v
    return {
      ...v,
      omregnet: {
        utgave: r.utgave,
        regnet: r.regnet,
        funn: JSON.parse(r.funn) as Kontrollert['funn'],
        kunneIkke: JSON.parse(r.kunne_ikke) as Kontrollnavn[],
      },
    }
  })
}
