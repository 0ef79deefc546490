import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { SakKommando, SakKommandotype } from '@handlingsrom/domene/sak/utfor'
import type { Tx } from '../adapters/database/database.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import type { LestSak } from '../application/sak/lesSak.ts'
import { type Kommandoavslag, utforUtenRader } from '../application/sak/utforSakKommando.ts'

export type Rekkeavslag = { readonly type: SakKommandotype; readonly avslag: Kommandoavslag }
export type Rekkeutforer = typeof utforRekke

/**
 * Flere kommandoer etter hverandre i én sak, hver med sin egen id, utført av det samme som `utforSakKommando` utfører dem med. Saken
 * leses ikke på nytt imellom, og kalleren skriver radene til slutt; ellers tar demoen flere ganger så lang tid. At det blir de samme
 * hendelsene og radene som én og én, viser `brukstilfeller.test.ts`.
 */
export async function utforRekke(
  tx: Tx,
  a: Avhengigheter,
  fra: LestSak,
  kommandoer: readonly SakKommando[],
  aktor: Aktor,
): Promise<Resultat<LestSak, Rekkeavslag>> {
  let g = fra
  for (const kommando of kommandoer) {
    const bestilling = { sakId: g.sak.sakId, kommando, kommandoId: a.nyId() as KommandoId, aktor }
    const utfall = await utforUtenRader(tx, a, bestilling, g)
    if (!utfall.ok) return avvist({ type: kommando.type, avslag: utfall.feil })
    g = utfall.verdi.etter
  }
  return ok(g)
}
