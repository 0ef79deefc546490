import type { Kontrollnavn, Kontrollutfall } from '../kontroll/resultat.ts'

/** Det som kan rettes før vedtaket: er dette alle barna, kartleggingen, og når søknaden er kommet dit, vurderingen av hvert barn. */
const I_KARTLEGGING = ['alle-barna', 'K1', 'K2', 'K3'] as const satisfies readonly Kontrollnavn[]
const I_VURDERING = ['V1', 'V2', 'V3', 'V4', 'V5'] as const satisfies readonly Kontrollnavn[]
export const RETTES_NA = [...I_KARTLEGGING, ...I_VURDERING] as const
export type RettesNa = (typeof RETTES_NA)[number]

/**
 * Kontrollene som sier at noe mangler i en søknad som ikke er avgjort. Om vurderingen sies ingenting før noen vurderer; da ville alt sett ut som en
 * mangel.
 */
export const manglerNa = (
  funn: Readonly<Partial<Record<Kontrollnavn, Kontrollutfall>>>,
  iVurdering: boolean,
): readonly RettesNa[] => sesNa(iVurdering).filter(k => funn[k] === 'mangler')

/** De av dem som kastet, og som det ellers ville vært sagt noe om nå. At ingenting står, betyr da ikke at ingenting mangler. */
export const kunneIkkeNa = (kunneIkke: readonly Kontrollnavn[], iVurdering: boolean): readonly RettesNa[] =>
  sesNa(iVurdering).filter(k => kunneIkke.includes(k))

const sesNa = (iVurdering: boolean): readonly RettesNa[] => [
  ...I_KARTLEGGING,
  ...(iVurdering ? I_VURDERING : []),
]
