/** Slår opp i en tabell uten å treffe felt tabellen har arvet: en id som heter «constructor» er bare en id som ikke finnes. */
export const slaOpp = <N extends string, V>(
  tabell: Readonly<Partial<Record<N, V>>>,
  nokkel: N | undefined,
): V | undefined => (nokkel !== undefined && Object.hasOwn(tabell, nokkel) ? tabell[nokkel] : undefined)
