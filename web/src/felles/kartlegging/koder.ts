import type { Detaljer } from '@handlingsrom/domene/kartlegging/detaljer'
import type { Utfordring } from '@handlingsrom/domene/kartlegging/hendelser'

/** Slagene som er valgt av dem spørsmålet har. De er opplysninger i felt, som støvlene og fotballen. */
export const valgteKoder = (
  detaljer: readonly Detaljer[],
  koder: readonly Utfordring[],
): readonly Utfordring[] =>
  detaljer.flatMap(d => (d.slag === 'utfordring' && koder.includes(d.hva) ? [d.hva] : []))

/** Opplysningene med akkurat de valgte slagene av dem spørsmålet har; de andre spørsmålenes slag står. */
export const medKoder = (
  detaljer: readonly Detaljer[],
  koder: readonly Utfordring[],
  valgte: readonly Utfordring[],
): readonly Detaljer[] => [
  ...detaljer.filter(d => d.slag !== 'utfordring' || !koder.includes(d.hva)),
  ...valgte.map(hva => ({ slag: 'utfordring' as const, hva })),
]
