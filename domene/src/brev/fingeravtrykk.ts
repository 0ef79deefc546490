import { delISetninger } from './ord.ts'

/**
 * Et fingeravtrykk av en setning, så brev kan sammenlignes uten at noen leser andres. Ord med stor forbokstav (navn, steder, og det
 * første ordet) og tall tas bort først, så et navn hverken gjør en setning personlig eller ligger igjen i avtrykket (ADR 0027).
 */
export type Fingeravtrykk = {
  /** Avtrykk av bånd av MinHash-signaturen: to setninger som ligner, deler nesten alltid minst ett. */
  readonly baand: readonly number[]
  /** Avtrykk av hver treordsfølge, til den nøyaktige sammenligningen. */
  readonly skingler: readonly number[]
}

const ORD_I_SKINGEL = 3
/** Kortere setninger («Vi dekker det.») står i hvert brev og sier ingenting. Grensen er vår. */
const MINST_ORD = 6
const BAAND = 16
const RADER = 2
/** Så stor del av treordsfølgene må stå i den andre setningen. Grensen er vår. */
export const LIKE_NOK = 0.8

export function fingeravtrykk(setning: string): Fingeravtrykk | null {
  const ord = (setning.match(/\p{L}+/gu) ?? []).filter(o => !/^\p{Lu}/u.test(o))
  if (ord.length < MINST_ORD) return null
  const folger = ord
    .slice(0, ord.length - ORD_I_SKINGEL + 1)
    .map((_, i) => hash(ord.slice(i, i + ORD_I_SKINGEL).join(' ')))
  const skingler = [...new Set(folger)]
  return { skingler, baand: baandene(skingler) }
}

/**
 * Andelen av den lengste av de to som også står i den andre. Nøyaktig, så langt avtrykkene rekker. Den lengste: ellers kunne noen skrive
 * et stykke av en setning og få vite at den står i en lengre.
 */
export function likhet(a: Pick<Fingeravtrykk, 'skingler'>, b: Pick<Fingeravtrykk, 'skingler'>): number {
  const andre = new Set(b.skingler)
  return a.skingler.filter(s => andre.has(s)).length / Math.max(a.skingler.length, andre.size)
}

/** Setningene i noen tekster, med avtrykket sitt. De korte er ikke med. */
export const avtrykkAv = (
  tekster: readonly string[],
): readonly { readonly setning: string; readonly avtrykk: Fingeravtrykk }[] =>
  tekster.flatMap(delISetninger).flatMap(setning => {
    const avtrykk = fingeravtrykk(setning)
    return avtrykk ? [{ setning, avtrykk }] : []
  })

function baandene(skingler: readonly number[]): readonly number[] {
  const signatur = Array.from({ length: BAAND * RADER }, (_, i) =>
    skingler.reduce((minst, s) => Math.min(minst, bland(s, i)), 0xffffffff),
  )
  return Array.from(
    { length: BAAND },
    (_, b) => signatur.slice(b * RADER, (b + 1) * RADER).reduce((h, x) => bland(h ^ x, b), b) | 0,
  )
}

/** FNV-1a, som heltall med fortegn, slik databasen lagrer dem. */
function hash(tekst: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193)
  return h | 0
}

/** En av mange uavhengige blandinger av det samme tallet (murmur3 sin avslutning, med eget frø). */
function bland(tall: number, fro: number): number {
  let h = tall ^ Math.imul(fro + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
