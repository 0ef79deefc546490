import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, SakId, VedtakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Tx } from '../../adapters/database/database.ts'
import { finnKommando } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import type { Kommandoavslag, Utfort } from '../sak/utforSakKommando.ts'
import { ferdigstillBrev } from './ferdigstillBrev.ts'
import { slikDetVar } from './slikDetVar.ts'

export const BREV_KAN_IKKE_LAGES =
  'Brevet kan ikke lages akkurat nå. Ingenting er sendt. Prøv igjen om litt; oppgaven står til brevet er laget.'

/** Lager brevet til et vedtak som ble fattet mens brevet ikke kunne lages: byte for byte det som ville vært laget da. */
export async function lagBrev(
  tx: Tx,
  a: Avhengigheter,
  b: { sakId: SakId; vedtakId: VedtakId; kommandoId: KommandoId; aktor: Aktor },
): Promise<Resultat<Utfort, Kommandoavslag>> {
  const fingeravtrykk = `brev/${b.vedtakId}`
  const forrige = await finnKommando(tx, b.sakId, b.kommandoId)
  if (forrige) {
    return forrige.fingeravtrykk === fingeravtrykk
      ? ok({ nr: forrige.tilNr, gjentatt: true })
      : avvist({ kode: 'kommando-gjenbrukt' })
  }
  const g = await lesSak(tx, b.sakId)
  if (!g) return avvist({ kode: 'sak-finnes-ikke' })
  const fattet = g.hendelser.find(
    r =>
      (r.hendelse.type === 'VedtakFattet' || r.hendelse.type === 'NodhjelpInnvilget') &&
      r.hendelse.vedtakId === b.vedtakId,
  )
  if (!fattet) return avvist({ kode: 'vedtak-finnes-ikke' })
  const alt = g.hendelser.some(
    r => r.hendelse.type === 'BrevFerdigstilt' && r.hendelse.vedtakId === b.vedtakId,
  )
  if (alt) return avvist({ kode: 'allerede-utfort' })
  const da = await slikDetVar(tx, g, fattet)
  const [, ...nye] = await ferdigstillBrev(tx, a, da, [fattet.hendelse], fattet.aktor)
  if (nye.length === 0) return avvist({ kode: 'brev-kan-ikke-lages' })
  const ny = await skrivSak(tx, a, {
    sak: g.sak,
    hendelser: nye,
    tid: tidgiver(a.klokke(), g.sak.sisteTidspunkt),
    aktor: b.aktor,
    kommandoId: b.kommandoId,
    fingeravtrykk,
  })
  return ok({ nr: ny.sisteNr, gjentatt: false })
}
