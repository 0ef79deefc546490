import { type Belop, visTall } from '../felles/belop.ts'
import { type Dato, type Maned, manederMellom } from '../felles/dato.ts'
import { dagMedOrd, MANEDSNAVN, MANEDSNAVN_EN } from '../felles/manedsnavn.ts'
import type { Spraak } from '../felles/spraak.ts'

const HARDT_MELLOMROM = '\u00a0'
const ORD: Record<
  Spraak,
  { readonly maneder: readonly string[]; readonly og: string; readonly til: string }
> = {
  nb: { maneder: MANEDSNAVN, og: 'og', til: 'til og med' },
  nn: { maneder: MANEDSNAVN, og: 'og', til: 'til og med' },
  en: { maneder: MANEDSNAVN_EN, og: 'and', til: 'to' },
}
const navnPaa = (maned: string, s: Spraak): string => ORD[s].maneder[Number(maned) - 1] ?? maned

/** «3. november 2026» eller «3 November 2026», med hardt mellomrom så dagen aldri skilles fra måneden ved linjeskift. */
export const skrivDato = (d: Dato, s: Spraak): string => dagMedOrd(d, s).replace(' ', HARDT_MELLOMROM)

export const skrivManed = (m: Maned, s: Spraak): string => `${navnPaa(m.slice(5, 7), s)} ${m.slice(0, 4)}`

/** «desember 2026, januar og februar 2027»: årstallet står én gang per år. Mer enn fire på rad: «januar til og med juni 2027». */
export function skrivManeder(maneder: readonly Maned[], s: Spraak): string {
  const utenArNar = (m: Maned, andre: Maned | undefined): string =>
    andre?.slice(0, 4) === m.slice(0, 4) ? navnPaa(m.slice(5, 7), s) : skrivManed(m, s)
  const [forste, siste] = [maneder[0], maneder.at(-1)]
  if (forste && siste && maneder.length > 4 && maneder.length === manederMellom(forste, siste).length)
    return `${utenArNar(forste, siste)} ${ORD[s].til} ${skrivManed(siste, s)}`
  return rams(
    maneder.map((m, i) => utenArNar(m, maneder[i + 1])),
    s,
  )
}

/** «a, b og c». */
export function rams(ord: readonly string[], s: Spraak): string {
  const siste = ord.at(-1)
  if (siste === undefined) return ''
  return ord.length === 1 ? siste : `${ord.slice(0, -1).join(', ')} ${ORD[s].og} ${siste}`
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
