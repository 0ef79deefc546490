import { skalMales } from '@handlingsrom/domene/avvik/maling'
import type { KommandoId, Kommune } from '@handlingsrom/domene/felles/id'
import { avledetUuid } from '../../../adapters/database/uuid.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { erGjentatt } from '../skrivProve.ts'
import { malEffekten } from './malEffekten.ts'
import { finnISlag, lesSlag, skrivStrom } from './strommer.ts'

/**
 * Måler effekten i periodene som er over, med de samme tallene som siden viser. Kan kjøres så ofte en vil: hver periode måles én gang, og
 * tallet står slik det var da.
 */
export async function malEffekter(a: Avhengigheter, kommune: Kommune): Promise<number> {
  const { dato: dagens } = a.klokke()
  return a.db.iTransaksjon(kommune, async tx => {
    let antall = 0
    for (const { avvikId } of await lesSlag(tx, 'avvik', { kontor: null }, true)) {
      const avvik = await finnISlag(tx, 'avvik', { kontor: null }, avvikId)
      if (!avvik || avvik.lukket) continue
      for (const periode of skalMales(avvik, dagens)) {
        const kommandoId = avledetUuid(avvik.avvikId, 'effekt', periode) as KommandoId
        const aktor = { type: 'drift', bruker: 'effektmaling' } as const
        const skriving = { strom: avvik.avvikId, kommandoId, aktor, innhold: { periode } }
        if ((await erGjentatt(tx, skriving)) !== null) continue
        const maling = await malEffekten(tx, avvik, avvik.effekt, periode, dagens)
        await skrivStrom(tx, a, skriving, [{ type: 'EffektMalt', ...maling }])
        antall++
      }
    }
    return antall
  })
}
