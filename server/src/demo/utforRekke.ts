import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Avslag } from '@handlingsrom/domene/sak/avslag'
import { anvend } from '@handlingsrom/domene/sak/tilstand'
import { type SakKommando, type SakKommandotype, utfor } from '@handlingsrom/domene/sak/utfor'
import type { Tx } from '../adapters/database/database.ts'
import { kanonisk } from '../adapters/database/kanonisk.ts'
import { sha256 } from '../adapters/database/kjede.ts'
import { skrivHendelser } from '../adapters/database/strom.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import type { LestSak } from '../application/sak/lesSak.ts'
import { lagOmgivelse } from '../application/sak/utforSakKommando.ts'
import { leggUtInnsyn } from '../application/utboks/leggUtInnsyn.ts'
import { ferdigstillBrev } from '../application/vedtak/ferdigstillBrev.ts'

export type Rekkeavslag = { readonly type: SakKommandotype; readonly avslag: Avslag }

/**
 * Flere kommandoer etter hverandre i én sak, hver med sin egen id: det samme som `utforSakKommando` for hver av dem, men
 * saken leses ikke på nytt imellom, og projeksjonene skrives av kalleren til slutt. Den siste skrivingen er lik uansett,
 * siden radene bare følger av tilstanden. Uten dette tar demoen flere ganger så lang tid.
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
    const omgivelse = lagOmgivelse(a, g, aktor)
    const utfall = utfor(g.sak, kommando, omgivelse)
    if (!utfall.ok) return avvist({ type: kommando.type, avslag: utfall.feil })
    const hendelser = await ferdigstillBrev(tx, a, g, utfall.verdi, aktor)
    const nye = await skrivHendelser(tx, {
      strom: g.sak.sakId,
      stromtype: 'sak',
      forventetNr: g.sak.sisteNr,
      kommandoId: a.nyId() as KommandoId,
      fingeravtrykk: sha256(Buffer.from(kanonisk({ kommando, aktor }))),
      aktor,
      hendelser,
      tider: hendelser.map(() => omgivelse.tid()),
    })
    const sak = nye.reduce(anvend, g.sak)
    await leggUtInnsyn(tx, a, sak, nye)
    g = { ...g, sak, hendelser: [...g.hendelser, ...nye] }
  }
  return ok(g)
}
