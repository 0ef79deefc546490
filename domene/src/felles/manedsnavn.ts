import type { Dato } from './dato.ts'
import type { Spraak } from './spraak.ts'

/** Månedsnavnene er like på bokmål og nynorsk. */
export const MANEDSNAVN = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const

export const MANEDSNAVN_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Dagen med måneden i ord: «3. november 2026», på engelsk «3 November 2026». */
export function dagMedOrd(d: Dato, s: Spraak): string {
  const [dag, nr, ar] = [Number(d.slice(8, 10)), Number(d.slice(5, 7)) - 1, d.slice(0, 4)]
  return s === 'en' ? `${dag} ${MANEDSNAVN_EN[nr]} ${ar}` : `${dag}. ${MANEDSNAVN[nr]} ${ar}`
}
