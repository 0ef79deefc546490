import { standardandel } from '@handlingsrom/domene/brev/standardandel'
import type { Brev, Brevdel, Setning } from '@handlingsrom/domene/brev/struktur'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import type { MaltStandardandel } from '@handlingsrom/domene/vedtak/hendelser'
import type { Tx } from '../../adapters/database/database.ts'
import { iAndreBrev } from './andreBrev.ts'

/** Setningene i en del av brevet; overskrifter og tabeller er ikke setninger. */
export const setningene = (d: Brevdel): readonly Setning[] =>
  d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []

/** Hvor mye av brevet som er standardtekst, målt mot malen og mot brevene kontoret har sendt til nå. */
export async function malStandardandel(
  tx: Tx,
  sak: Pick<Sak, 'sakId' | 'kontor'>,
  brev: Brev,
): Promise<MaltStandardandel> {
  const egne = brev.deler.flatMap(d => setningene(d).filter(s => !s.standard)).map(s => s.tekst)
  const andre = await iAndreBrev(tx, sak, egne)
  const malen = standardandel(brev)
  const alt = standardandel(brev, [...andre])
  return {
    andel: alt.andel ?? 0,
    andreBrev: (alt.andel ?? 0) - (malen.andel ?? 0),
    barn: alt.barn.map(b => ({ personId: b.ref, andel: b.andel })),
    setninger: [...andre],
  }
}
