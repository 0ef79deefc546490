import type { Merket } from './merke.ts'

/** Dato uten klokkeslett, ISO `ÅÅÅÅ-MM-DD`. */
export type Dato = Merket<string, 'Dato'>
/** Kalendermåned, `ÅÅÅÅ-MM`. */
export type Maned = Merket<string, 'Maned'>

const MONSTER = /^(\d{4})-(\d{2})-(\d{2})$/
const DAGER_I_MANED = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const erSkuddar = (ar: number): boolean => (ar % 4 === 0 && ar % 100 !== 0) || ar % 400 === 0

export function dagerIManed(ar: number, maned: number): number {
  return maned === 2 && erSkuddar(ar) ? 29 : (DAGER_I_MANED[maned - 1] ?? 0)
}

export function erDato(verdi: string): verdi is Dato {
  const treff = MONSTER.exec(verdi)
  if (!treff) return false
  const [ar, maned, dag] = [Number(treff[1]), Number(treff[2]), Number(treff[3])]
  return maned >= 1 && maned <= 12 && dag >= 1 && dag <= dagerIManed(ar, maned)
}

/** Leser en dato som skal være gyldig. Kaster når den ikke er det: inndata sjekkes med `erDato` ved kanten. */
export function dato(verdi: string): Dato {
  if (!erDato(verdi)) throw new Error(`Ikke en dato: ${verdi}`)
  return verdi
}

export const erManed = (verdi: string): verdi is Maned => /^\d{4}-(0[1-9]|1[0-2])$/.test(verdi)

export function maned(verdi: string): Maned {
  if (!erManed(verdi)) throw new Error(`Ikke en måned: ${verdi}`)
  return verdi
}

export const manedFor = (d: Dato): Maned => d.slice(0, 7) as Maned
export const forsteDag = (m: Maned): Dato => `${m}-01` as Dato
export function sisteDag(m: Maned): Dato {
  const [ar, mnd] = deler(forsteDag(m))
  return lag(ar, mnd, dagerIManed(ar, mnd))
}

function deler(d: Dato): [number, number, number] {
  return [Number(d.slice(0, 4)), Number(d.slice(5, 7)), Number(d.slice(8, 10))]
}

function lag(ar: number, mnd: number, dag: number): Dato {
  return `${String(ar).padStart(4, '0')}-${String(mnd).padStart(2, '0')}-${String(dag).padStart(2, '0')}` as Dato
}

/** Antall dager siden 1. januar 1970. Algoritmen er den vanlige for den gregorianske kalenderen (mars som første måned). */
export function dagnummer(d: Dato): number {
  const [ar, mnd, dag] = deler(d)
  const y = mnd <= 2 ? ar - 1 : ar
  const era = Math.floor(y / 400)
  const arIEra = y - era * 400
  const dagIAret = Math.floor((153 * (mnd + (mnd > 2 ? -3 : 9)) + 2) / 5) + dag - 1
  const dagIEra = arIEra * 365 + Math.floor(arIEra / 4) - Math.floor(arIEra / 100) + dagIAret
  return era * 146097 + dagIEra - 719468
}

export function fraDagnummer(nummer: number): Dato {
  const z = nummer + 719468
  const era = Math.floor(z / 146097)
  const dagIEra = z - era * 146097
  const arIEra = Math.floor(
    (dagIEra - Math.floor(dagIEra / 1460) + Math.floor(dagIEra / 36524) - Math.floor(dagIEra / 146096)) / 365,
  )
  const dagIAret = dagIEra - (365 * arIEra + Math.floor(arIEra / 4) - Math.floor(arIEra / 100))
  const mp = Math.floor((5 * dagIAret + 2) / 153)
  const mnd = mp < 10 ? mp + 3 : mp - 9
  return lag(arIEra + era * 400 + (mnd <= 2 ? 1 : 0), mnd, dagIAret - Math.floor((153 * mp + 2) / 5) + 1)
}

export const leggTilDager = (d: Dato, dager: number): Dato => fraDagnummer(dagnummer(d) + dager)

/** Samme dag `antall` måneder senere; finnes ikke dagen, brukes månedens siste (31. januar + 1 → 28. eller 29. februar). */
export function leggTilManeder(d: Dato, antall: number): Dato {
  const [ar, mnd, dag] = deler(d)
  const samlet = ar * 12 + (mnd - 1) + antall
  const [nyttAr, nyMnd] = [Math.floor(samlet / 12), (samlet % 12) + 1]
  return lag(nyttAr, nyMnd, Math.min(dag, dagerIManed(nyttAr, nyMnd)))
}

export const nesteManed = (m: Maned): Maned => manedFor(leggTilManeder(forsteDag(m), 1))

/** Alle måneder fra og med `fra` til og med `til`, høyst 60. */
export function manederMellom(fra: Maned, til: Maned): readonly Maned[] {
  const ut: Maned[] = []
  for (let m = fra; m <= til && ut.length < 60; m = nesteManed(m)) ut.push(m)
  return ut
}

export const dagerMellom = (fra: Dato, til: Dato): number => dagnummer(til) - dagnummer(fra)

/** Hele måneder mellom to datoer; 0 når `til` er før eller samme måned. */
export function helManederMellom(fra: Dato, til: Dato): number {
  const [a1, m1, d1] = deler(fra)
  const [a2, m2, d2] = deler(til)
  return Math.max(0, (a2 - a1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0))
}

/** Fylte hele år på datoen. Født 29. februar fyller år 1. mars i år uten skuddag. */
export function alderPaa(fodt: Dato, paa: Dato): number {
  const [a1, m1, d1] = deler(fodt)
  const [a2, m2, d2] = deler(paa)
  return a2 - a1 - (m2 < m1 || (m2 === m1 && d2 < d1) ? 1 : 0)
}

/** 1 = mandag … 7 = søndag. */
export const ukedag = (d: Dato): number => ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1
