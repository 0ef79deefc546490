import { type Belop, visTall } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'

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

const HARDT_MELLOMROM = '\u00a0'
const navnPaa = (maned: string): string => MANEDSNAVN[Number(maned) - 1] ?? maned

/** «3. november 2026», med hardt mellomrom så dagen aldri skilles fra måneden ved linjeskift. */
export const skrivDato = (d: Dato): string =>
  `${Number(d.slice(8, 10))}.${HARDT_MELLOMROM}${navnPaa(d.slice(5, 7))} ${d.slice(0, 4)}`

export const skrivManed = (m: Maned): string => `${navnPaa(m.slice(5, 7))} ${m.slice(0, 4)}`

/** «desember 2026, januar og februar 2027»: årstallet står én gang per år, ved årets siste måned. */
export const skrivManeder = (maneder: readonly Maned[]): string =>
  rams(
    maneder.map((m, i) => {
      const neste = maneder[i + 1]
      return neste?.slice(0, 4) === m.slice(0, 4) ? navnPaa(m.slice(5, 7)) : skrivManed(m)
    }),
  )

/** «a, b og c». */
export function rams(ord: readonly string[]): string {
  const siste = ord.at(-1)
  if (siste === undefined) return ''
  return ord.length === 1 ? siste : `${ord.slice(0, -1).join(', ')} og ${siste}`
}

/** Tall uten enhet, med hardt mellomrom mellom tusenene. */
export const skrivTall = (b: Belop): string => visTall(b).replaceAll(' ', HARDT_MELLOMROM)
/** «16 650 kroner», som i løpende tekst. */
export const skrivKroner = (b: Belop): string => `${skrivTall(b)}${HARDT_MELLOMROM}kroner`

/** Setningsskille: punktum, utrop eller spørsmål, mellomrom, og stor forbokstav (også samiske) eller sitat. */
const SKILLE = /(?<=[.!?]»?)\s+(?=[«"]?\p{Lu})/u

/** Deler egne ord i setninger uten å endre et tegn, bortsett fra mellomrom og linjeskift. Brukes bare til å vise grunnlag. */
export const delISetninger = (tekst: string): readonly string[] => {
  const renset = tekst.replace(/\s+/gu, ' ').trim()
  return renset === '' ? [] : renset.split(SKILLE)
}
