import type { Dato } from '@handlingsrom/domene/felles/dato'
import { VENTER_PAA } from '@handlingsrom/domene/statistikk/venterPaaRad'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { VenterPaaRad } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { sakene } from './lister.ts'

/**
 * Hvor mange familier som venter på råd, og hvor lenge (S-038). Bare tall, og bare om sakene lederen ser fra før: en familie hun ikke skal
 * vite om, er ikke i tallet heller.
 */
export async function venteliste(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<VenterPaaRad> {
  const rader = await tx.db
    .selectFrom('p_venter')
    .select(['sak_id', 'paa', 'siden'])
    .where('kommune', '=', tx.kommune)
    .execute()
  const saker = await sakene(tx, dagens, [...new Set(rader.map(r => r.sak_id))])
  const hennes = new Set<string>(
    saker.filter(s => avgjor(leser, 'fordel-sak', s.ressurs, OPPE).utfall === 'tillat').map(s => s.sakId),
  )
  return {
    dagens,
    venter: VENTER_PAA.map(paa => {
      const dager = rader.flatMap(r => (r.paa === paa && hennes.has(r.sak_id) ? [r.siden as Dato] : []))
      return { paa, antall: dager.length, lengstSiden: dager.toSorted()[0] ?? null }
    }),
  }
}
