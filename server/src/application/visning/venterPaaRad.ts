import type { Dato } from '@handlingsrom/domene/felles/dato'
import { VENTER_PAA, venterPaaRad } from '@handlingsrom/domene/statistikk/venterPaaRad'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { VenterPaaRad } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { strommerMed } from '../../adapters/database/strom.ts'
import { lesSak } from '../sak/lesSak.ts'
import { alleSaker } from './lister.ts'

/**
 * Hvor mange familier som venter på råd, og hvor lenge (S-038). Bare tall, og bare om sakene lederen ser fra før: en familie hun ikke skal
 * vite om, er ikke i tallet heller.
 */
export async function venteliste(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<VenterPaaRad> {
  const med = new Set([...(await strommerMed(tx, 'BehovBesvart')), ...(await strommerMed(tx, 'LofteGitt'))])
  const venter: ReturnType<typeof venterPaaRad>[number][] = []
  for (const rad of await alleSaker(tx, dagens)) {
    if (!med.has(rad.sakId) || avgjor(leser, 'fordel-sak', rad.ressurs, OPPE).utfall !== 'tillat') continue
    const g = await lesSak(tx, rad.sakId)
    if (g) venter.push(...venterPaaRad(g.sak))
  }
  return {
    dagens,
    venter: VENTER_PAA.map(paa => {
      const dager = venter.flatMap(v => (v.paa === paa ? [v.siden] : [])).toSorted()
      return { paa, antall: dager.length, lengstSiden: dager[0] ?? null }
    }),
  }
}
