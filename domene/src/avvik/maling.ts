import { type Dato, dato } from '../felles/dato.ts'
import type { Lestpunkt } from '../kontroll/malepunkt.ts'
import { malepunktbilde } from '../statistikk/malepunktbilde.ts'
import type { Kontrollert } from '../statistikk/malepunktgrupper.ts'
import { manederI, type Tertial, tertialFor } from '../statistikk/tertial.ts'
import { erIndikatorNadd } from './indikatormal.ts'
import type { Avvik, Effektmal, Maling, Maltall, Utgangspunkt } from './typer.ts'

/** Så mange perioder fram kan en effekt måles: to år. */
const PERIODER_FRAM = 6

const nestePeriode = (t: Tertial): Tertial => {
  const { ar, til } = manederI(t)
  return til === 12 ? `${ar + 1}-1` : `${ar}-${(til / 4 + 1) as 2 | 3}`
}

/** Dagen etter periodens siste: først da er den hel, og kan måles. */
export function maledag(t: Tertial): Dato {
  const { ar, fra } = manederI(nestePeriode(t))
  return dato(`${ar}-${String(fra).padStart(2, '0')}-01`)
}

export const erOver = (t: Tertial, dagens: Dato): boolean => maledag(t) <= dagens

/** Periodene en effekt kan måles i: hele, og uten vedtak fra før avviket ble åpnet. */
export const malbarePerioder = (dagens: Dato): readonly Tertial[] =>
  Array.from({ length: PERIODER_FRAM }).reduce<Tertial[]>(
    alle => [...alle, nestePeriode(alle.at(-1) ?? tertialFor(dagens))],
    [],
  )

/** Målepunktet i én periode, med den samme skjermingen som siden viser det med. */
export function mal(rader: readonly Kontrollert[], malepunkt: Lestpunkt, periode: Tertial): Maling {
  const bilde = malepunktbilde(rader, periode)
  const punkt = bilde.punkter.find(p => p.malepunkt === malepunkt)
  const mangler = punkt?.grupper?.find(g => g.deler.length === 1 && g.deler[0] === 'mangler')
  const av = punkt?.antall ?? null
  return {
    periode,
    tall: mangler && av ? { slag: 'tall', mangler: mangler.antall, av } : { slag: 'for-faa' },
    utgaver: bilde.utgaver,
  }
}

export const utgangspunktet = (m: Maling, dagens: Dato): Utgangspunkt => ({
  ...m,
  ferdig: erOver(m.periode, dagens),
})

/** Om målet er nådd. Det sier ikke at loven er oppfylt, bare at tallet er der kontoret ville ha det. */
export const erNadd = (e: Effektmal, t: Maltall): boolean =>
  e.slag === 'indikator' ? erIndikatorNadd(e, t) : t.slag === 'tall' && t.mangler * 100 <= e.hoyst * t.av

/** Periodene som er over, men ikke målt. */
export const skalMales = (a: Avvik, dagens: Dato): readonly Tertial[] =>
  a.lukket ? [] : a.perioder.filter(p => erOver(p, dagens) && !a.malinger.some(m => m.periode === p))

/** Den siste perioden effekten skal måles i, og det den viste. */
export const sisteMaling = (a: Avvik): Maling | undefined =>
  a.malinger.find(m => m.periode === a.perioder.at(-1))
