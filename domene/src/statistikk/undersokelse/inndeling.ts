import { MINSTE_TALL } from '../smaTall.ts'

/** En del av en fordeling: én eller flere kategorier lagt sammen, og hvor mange som svarte noe av det. */
export type Del<K extends string> = { readonly kategorier: readonly K[]; readonly antall: number }
/** Måter å dele svarene på, fra den fineste til den groveste. Hver er en sammenslåing av den før, så en grovere aldri sier noe den finere ikke sa. */
export type Inndelinger<K extends string> = readonly (readonly (readonly K[])[])[]

export const erTrygt = (antall: number): boolean => antall === 0 || antall >= MINSTE_TALL

export const tell = <K extends string>(
  svar: readonly K[],
  inndeling: readonly (readonly K[])[],
): readonly Del<K>[] =>
  inndeling.map(kategorier => ({ kategorier, antall: svar.filter(s => kategorier.includes(s)).length }))

/**
 * Den fineste inndelingen der ingen av gruppene har en del med én til fire svar. Null vises: at ingen svarte det, peker ikke på noen. `null` når selv den groveste
 * peker på noen.
 */
export function fineste<K extends string>(
  grupper: readonly (readonly K[])[],
  inndelinger: Inndelinger<K>,
): readonly (readonly K[])[] | null {
  return inndelinger.find(i => grupper.every(g => tell(g, i).every(d => erTrygt(d.antall)))) ?? null
}
