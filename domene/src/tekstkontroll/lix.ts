import { ordene, setningene } from './setninger.ts'

/** Lesbarhetsindeksen LIX (Björnsson 1968): ord per setning, pluss prosenten ord på mer enn seks bokstaver. Et mål, ikke en karakter. */
export type Lesbarhet = { readonly lix: number; readonly ordPerSetning: number; readonly ord: number }

/** Under dette svinger tallet for mye til å si noe. Grensen er vår. */
export const MINST_ORD = 30
const LANGT_ORD = 6

export function lesbarhet(tekst: string): Lesbarhet | null {
  const ord = ordene(tekst)
  if (ord.length < MINST_ORD) return null
  const ordPerSetning = ord.length / Math.max(1, setningene(tekst).length)
  const lange = ord.filter(o => [...o].length > LANGT_ORD).length
  return {
    lix: Math.round(ordPerSetning + (100 * lange) / ord.length),
    ordPerSetning: Math.round(ordPerSetning),
    ord: ord.length,
  }
}
