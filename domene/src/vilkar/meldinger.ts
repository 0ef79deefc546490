import type { Sak } from '../sak/tilstand.ts'
import type { Vedtaksinnhold } from '../vedtak/hendelser.ts'
import { finnVedtak } from '../vedtak/tilstand.ts'
import type { Vilkarsdel } from './frys.ts'

/**
 * Vilkårene et vedtak gir den nasjonale visningen, i en fast rekkefølge: dets egne, og så dem det erstatter uten å føre videre. Ett tidspunkt
 * for hver.
 */
export const vilkarsmeldinger = (ny: Vilkarsdel, erstattet: Vilkarsdel | undefined) => [
  ...(ny.vilkar ?? []).map(vilkar => ({ vilkar, status: 'RELEVANT' as const })),
  ...(erstattet?.vilkar ?? [])
    .filter(f => !ny.vilkar?.some(v => v.vilkarId === f.vilkarId))
    .map(vilkar => ({ vilkar, status: 'ANNULLERT' as const })),
]

/** Meldingene vedtaket vil gi når det fattes i denne saken. */
export function vilkarsmeldingerFor(sak: Sak, innhold: Vedtaksinnhold) {
  const forrige = innhold.erstatter && finnVedtak(sak.vedtak, innhold.erstatter.vedtakId)
  return vilkarsmeldinger(innhold, forrige && 'linjer' in forrige.innhold ? forrige.innhold : undefined)
}
