import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, SakId, VedtakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Avslag } from '@handlingsrom/domene/sak/avslag'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { ferdigstillBrev } from './ferdigstillBrev.ts'

/** Lager brevet til et vedtak som ble fattet mens brevet ikke kunne lages. Det samme vedtaket gir det samme brevet. */
export async function lagBrev(
  tx: Tx,
  a: Avhengigheter,
  b: { sakId: SakId; vedtakId: VedtakId; kommandoId: KommandoId; aktor: Aktor },
): Promise<Resultat<{ nr: number; gjentatt: boolean }, Avslag>> {
  const g = await lesSak(tx, b.sakId)
  if (!g) return avvist({ kode: 'sak-finnes-ikke' })
  const fattet = g.hendelser.find(
    r =>
      (r.hendelse.type === 'VedtakFattet' || r.hendelse.type === 'NodhjelpInnvilget') &&
      r.hendelse.vedtakId === b.vedtakId,
  )
  const alt = g.hendelser.some(
    r => r.hendelse.type === 'BrevFerdigstilt' && r.hendelse.vedtakId === b.vedtakId,
  )
  if (!fattet) return avvist({ kode: 'vedtak-finnes-ikke' })
  if (alt) return avvist({ kode: 'allerede-utfort' })
  const [, ...nye] = await ferdigstillBrev(tx, a, g, [fattet.hendelse], fattet.aktor)
  if (nye.length === 0) return ok({ nr: g.sak.sisteNr, gjentatt: true })
  const ny = await skrivSak(tx, a, {
    sak: g.sak,
    hendelser: nye,
    tid: tidgiver(a.klokke(), g.sak.sisteTidspunkt),
    aktor: b.aktor,
    kommandoId: b.kommandoId,
    fingeravtrykk: `brev/${b.vedtakId}`,
  })
  return ok({ nr: ny.sisteNr, gjentatt: false })
}
