import type { Kartlegging } from './tilstand.ts'

/**
 * Utgavene av skjemaet svarene i saken er spurt etter (S-251), den nyeste først. Et svar uten utgave er skrevet før den ble lagret, og
 * står som det. Trukne svar telles ikke, og et fellessvar telles der det er bekreftet.
 */
export function utgavene(
  k: Kartlegging,
): readonly { readonly versjon: string | null; readonly antall: number }[] {
  const antall = new Map<string | null, number>()
  for (const celler of Object.values(k.celler))
    for (const celle of Object.values(celler))
      for (const s of celle.svar)
        if (!s.trukket) antall.set(s.skjemaversjon ?? null, (antall.get(s.skjemaversjon ?? null) ?? 0) + 1)
  return [...antall]
    .map(([versjon, n]) => ({ versjon, antall: n }))
    .toSorted((a, b) => (b.versjon ?? '').localeCompare(a.versjon ?? ''))
}
