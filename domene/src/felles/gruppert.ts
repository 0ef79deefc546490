/** Radene samlet etter nøkkelen, i den rekkefølgen de kom. `Map.groupBy` finnes ikke i Node 20. */
export function gruppert<T>(
  rader: readonly T[],
  nokkel: (rad: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const ut = new Map<string, T[]>()
  for (const r of rader) {
    const n = nokkel(r)
    const egne = ut.get(n)
    if (egne) egne.push(r)
    else ut.set(n, [r])
  }
  return ut
}
