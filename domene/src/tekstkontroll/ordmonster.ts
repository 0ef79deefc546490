import type { Spenn } from './setninger.ts'

/** Et mønster av hele ord, også med æ, ø, å og samiske bokstaver. */
export const ord = (monster: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${monster})(?![\\p{L}\\d])`, 'iu')

/** Satsen eller normen, alene eller i de sammensetningene som brukes. «Innsats» og «normal» er ikke det. */
export const SATS =
  '(?:(?:livsopp(?:hold|hald)s?|stønads?|sosialhjelps?|barne|enkelt|standard)?(?:sats(?:en|er|ene|ar|ane)?|norm(?:en|a|er|ene|ane)?)s?)'
export const NEKTELSE = '(?:ikke|ikkje|ingen|inga|ingenting|ikkeno|aldri|verken|hverken|korkje|uten|utan)'

/** Høyst `n` ord mellom to deler av et mønster. */
export const mellom = (n: number): string => `(?:[\\p{L}\\d§%.,/()«»–-]+\\s+){0,${n}}?`

/** Der et mønster treffer i en setning, eller null. */
export function treff(tekst: string, monster: RegExp): Spenn | null {
  const m = monster.exec(tekst)
  return m ? { fra: m.index, til: m.index + m[0].length } : null
}

/** Det minste stykket som rommer alle treffene; null når ett av dem mangler. */
export function omslutt(...spenn: readonly (Spenn | null)[]): Spenn | null {
  const alle = spenn.filter(s => s !== null)
  if (alle.length !== spenn.length || alle.length === 0) return null
  return { fra: Math.min(...alle.map(s => s.fra)), til: Math.max(...alle.map(s => s.til)) }
}
