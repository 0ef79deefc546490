import { ordene, type Setningsspenn } from './setninger.ts'

/** Flere ord enn dette i én setning er mye å holde fast i. Grensen er vår; Språkrådet sier at lange setninger bør deles, ikke hvor. */
export const LANG_SETNING = 25
const MINST_PER_DEL = 6
/** Steder en setning kan deles uten at noe går tapt: foran et bindeord som begynner en ny tanke. */
const DELE =
  /(?<=\p{L}|\d|%|»)(?:,?\s+(?:og|men|så|slik at|mens|fordi|for|derfor|difor|samtidig som)\s+(?=\p{L}+\s)|[;:–]\s+|,\s+)/giu

/** Antall ord i en lang setning, og ordet det er naturlig å sette punktum etter; null når vi ikke finner noe godt sted. */
export function langSetning(
  s: Setningsspenn,
): { readonly ord: number; readonly delEtter: string | null } | null {
  const ord = ordene(s.tekst).length
  if (ord <= LANG_SETNING) return null
  let best: { avstand: number; etter: string } | null = null
  for (const m of s.tekst.matchAll(DELE)) {
    const foran = ordene(s.tekst.slice(0, m.index))
    const etter = foran.at(-1)
    if (etter === undefined || foran.length < MINST_PER_DEL || ord - foran.length < MINST_PER_DEL) continue
    const avstand = Math.abs(foran.length - ord / 2)
    if (!best || avstand < best.avstand) best = { avstand, etter }
  }
  return { ord, delEtter: best?.etter ?? null }
}
