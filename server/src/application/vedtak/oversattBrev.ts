import { byggAnnetVedtaksbrev } from '@handlingsrom/domene/brev/annetVedtak'
import { byggOversettelse } from '@handlingsrom/domene/brev/oversettelse'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { OversattStykke } from '@handlingsrom/domene/vedtak/hendelser'
import type { LestSak } from '../sak/lesSak.ts'
import { annetGrunnlag, type Brevfelles, vedtaksgrunnlag } from './brevgrunnlag.ts'
import { oversattEgetBrev } from './egneBrev.ts'
import { oversattNodhjelpsbrev } from './nodhjelpsbrev.ts'

const OVERSETTES = [
  'VedtakFattet',
  'NodhjelpInnvilget',
  'ForhandsvarselSendt',
  'DokumentasjonEtterspurt',
] as const
/** Hendelsene som har et brev som kan lages på engelsk, til hjelp. */
export type Oversettbart = Extract<SakHendelse, { type: (typeof OVERSETTES)[number] }>
export const erOversettbart = (h: SakHendelse): h is Oversettbart =>
  (OVERSETTES as readonly string[]).includes(h.type)

/** Brevet på engelsk, til hjelp. Det norske er det som gjelder. */
export const oversattBrev = (
  g: LestSak,
  f: Brevfelles,
  h: Oversettbart,
  ord: readonly OversattStykke[],
): Brev => {
  if (h.type === 'ForhandsvarselSendt' || h.type === 'DokumentasjonEtterspurt')
    return oversattEgetBrev(g, f, h, ord)
  if (h.type === 'NodhjelpInnvilget') return oversattNodhjelpsbrev(g, f, h.innhold, ord)
  const { annet } = h.innhold
  return annet
    ? byggOversettelse(byggAnnetVedtaksbrev, annetGrunnlag(g, f, { ...h.innhold, annet }), ord)
    : byggOversettelse(byggVedtaksbrev, vedtaksgrunnlag(g, f, h.innhold), ord)
}
