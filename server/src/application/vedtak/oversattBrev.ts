import { byggAnnetVedtaksbrev } from '@handlingsrom/domene/brev/annetVedtak'
import { byggOversettelse } from '@handlingsrom/domene/brev/oversettelse'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { OversattStykke } from '@handlingsrom/domene/vedtak/hendelser'
import type { LestSak } from '../sak/lesSak.ts'
import { annetGrunnlag, type Brevfelles, vedtaksgrunnlag } from './brevgrunnlag.ts'
import { oversattNodhjelpsbrev } from './nodhjelpsbrev.ts'

/** Brevet på engelsk, til hjelp. Det norske er vedtaket. */
export const oversattBrev = (
  g: LestSak,
  f: Brevfelles,
  h: SakHendelse & { type: 'VedtakFattet' | 'NodhjelpInnvilget' },
  ord: readonly OversattStykke[],
): Brev => {
  if (h.type === 'NodhjelpInnvilget') return oversattNodhjelpsbrev(g, f, h.innhold, ord)
  const { annet } = h.innhold
  return annet
    ? byggOversettelse(byggAnnetVedtaksbrev, annetGrunnlag(g, f, { ...h.innhold, annet }), ord)
    : byggOversettelse(byggVedtaksbrev, vedtaksgrunnlag(g, f, h.innhold), ord)
}
