import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Avslag } from '@handlingsrom/domene/sak/avslag'
import { type SakKommando, utfor } from '@handlingsrom/domene/sak/utfor'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { lagOmgivelse } from '../sak/utforSakKommando.ts'
import { erEgetBrev } from '../vedtak/egneBrev.ts'
import { byggBrev } from '../vedtak/ferdigstillBrev.ts'
import { brevvisning } from './brevvisning.ts'

/**
 * Brevet slik det blir om kommandoen sendes nå, for den som skal sende det (S-127). Kommandoen prøves mot saken som alltid, men ingenting
 * skrives; kan den ikke utføres, er svaret det samme neiet. PDF-en lages av det samme brevet når det sendes.
 */
export async function brevSomMottaker(
  tx: Tx,
  a: Avhengigheter,
  g: LestSak,
  kommando: SakKommando,
  aktor: Aktor,
): Promise<Resultat<Vedtaksvisning['brev'], Avslag>> {
  const utfall = utfor(g.sak, kommando, lagOmgivelse(a, g, aktor))
  if (!utfall.ok) return avvist(utfall.feil)
  const h = utfall.verdi.find(erEgetBrev)
  if (!h) throw new Error(`«${kommando.type}» lager ikke noe brev`)
  const brev = await byggBrev(tx, g, h, aktor)
  return ok(await brevvisning(tx, g, brev, { grunnlag: () => UTEN_ORD, erEndret: () => false }))
}

/** Arket viser ordene alene; det setningene hviler på, står i skjemaet ved siden av. */
const UTEN_ORD = { tekst: null, kilde: null, dato: null, tall: null }
