import type { VedtakId } from '../felles/id.ts'
import { type FattetVedtak, finnVedtak, type Nodhjelpsvedtak, type Vedtaksliste } from './tilstand.ts'
import type { Innhold } from './vedtaksslag.ts'

/** Et vedtak som er fattet, hva det enn er. */
export type Avgjort = FattetVedtak | Nodhjelpsvedtak

/** Vedtaket som har erstattet dette, om det er noe. */
export const erstattetAv = (v: Vedtaksliste, id: VedtakId): Avgjort | undefined =>
  v.vedtak.find((x): x is Avgjort => x.status === 'fattet' && x.innhold.erstatter?.vedtakId === id)

/**
 * Om nødhjelpen venter på å bli lest etterpå. Er den erstattet, leses det nye i stedet, når noen andre leser det: etterpå, som ny hjelp, eller før det ble fattet.
 */
export function venterPaEtterkontroll(liste: Vedtaksliste, v: Nodhjelpsvedtak): boolean {
  const ny = erstattetAv(liste, v.vedtakId)
  return !v.etterkontroll && ny?.slag !== 'nodhjelp' && ny?.godkjenning.maate !== 'andreleser'
}

/** Vedtaket som gjelder nå: det selv, eller det siste i rekken som har erstattet det. */
export function gjeldendeEtter(v: Vedtaksliste, fra: Avgjort): Avgjort {
  const ny = erstattetAv(v, fra.vedtakId)
  return ny ? gjeldendeEtter(v, ny) : fra
}

/** Vedtakene dette erstatter, det nærmeste først. */
export function forgjengere(v: Vedtaksliste, { erstatter }: Innhold): readonly Avgjort[] {
  const forrige = erstatter && finnVedtak(v, erstatter.vedtakId)
  return forrige?.status === 'fattet' ? [forrige, ...forgjengere(v, forrige.innhold)] : []
}
