import { type Belop, ore } from '../felles/belop.ts'
import { type Dato, erDato } from '../felles/dato.ts'
import { rensTekst } from '../felles/tekst.ts'
import { erTidspunkt, type Tidspunkt } from '../felles/tidspunkt.ts'

/**
 * Tolerant lesing av fremmed JSON. Et felt som mangler, er `undefined`. Et felt som finnes, men ikke kan leses som det det
 * skal være, er også `undefined`, og stien blir stående i `uleselige`: ingenting forsvinner i stillhet, og ingenting kastes.
 */
export type Merknader = { renset: boolean; readonly uleselige: Set<string> }
export type Leser = { readonly json: unknown; readonly sti: string; readonly merknader: Merknader }

export const nyLeser = (json: unknown, sti = ''): Leser => ({
  json,
  sti,
  merknader: { renset: false, uleselige: new Set() },
})

type Objekt = { readonly [navn: string]: unknown }
export const erObjekt = (v: unknown): v is Objekt => typeof v === 'object' && v !== null && !Array.isArray(v)

export function felt(fra: Leser, navn: string): Leser {
  if (fra.json !== undefined && !erObjekt(fra.json)) uleselig(fra)
  const json = erObjekt(fra.json) && Object.hasOwn(fra.json, navn) ? fra.json[navn] : undefined
  return { json, sti: fra.sti === '' ? navn : `${fra.sti}.${navn}`, merknader: fra.merknader }
}

export const finnes = (fra: Leser): boolean => erObjekt(fra.json)

export function rader(fra: Leser): readonly Leser[] {
  if (fra.json === undefined) return []
  if (!Array.isArray(fra.json)) return uleselig(fra) ?? []
  return fra.json.map((json: unknown, nr) => ({ json, sti: `${fra.sti}.${nr}`, merknader: fra.merknader }))
}

export function tekst(fra: Leser): string | undefined {
  if (fra.json === undefined) return undefined
  if (typeof fra.json !== 'string') return uleselig(fra)
  const { tekst: ren, renset } = rensTekst(fra.json)
  if (renset) fra.merknader.renset = true
  return ren
}

/** Tekst med innhold. Tom tekst betyr i filformatet det samme som at feltet mangler. */
export function tekstMedInnhold(fra: Leser): string | undefined {
  const verdi = tekst(fra)
  return verdi === undefined || verdi.trim() === '' ? undefined : verdi
}

export function jaNei(fra: Leser): boolean | undefined {
  return fra.json === undefined || typeof fra.json === 'boolean' ? fra.json : uleselig(fra)
}

export function tall(fra: Leser): number | undefined {
  if (fra.json === undefined) return undefined
  return typeof fra.json === 'number' && Number.isFinite(fra.json) ? fra.json + 0 : uleselig(fra)
}

/** Kroner i filen, øre hos oss. Et beløp som mangler, forblir borte: aldri null kroner. */
export function belop(fra: Leser): Belop | undefined {
  const kroner = tall(fra)
  if (kroner === undefined) return undefined
  const antall = Math.round(kroner * 100) + 0
  return Number.isSafeInteger(antall) ? ore(antall) : uleselig(fra)
}

export function dato(fra: Leser): Dato | undefined {
  const verdi = tekst(fra)
  return verdi === undefined || erDato(verdi) ? verdi : uleselig(fra)
}

const TIDSPUNKT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3])(:[0-5]\d:[0-5]\d)\D(\d+)Z$/

/** Filformatet tillater ett eller flere desimaler; hos oss er det alltid tre. */
export function tidspunkt(fra: Leser): Tidspunkt | undefined {
  const verdi = tekst(fra)
  if (verdi === undefined) return undefined
  const [, dag = '', time = '', rest = '', desimaler = ''] = TIDSPUNKT.exec(verdi) ?? []
  const lest = `${dag}T${time}${rest}.${desimaler.slice(0, 3).padEnd(3, '0')}Z`
  return erDato(dag) && erTidspunkt(lest) ? lest : uleselig(fra)
}

export function uleselig(fra: Leser): undefined {
  fra.merknader.uleselige.add(fra.sti)
  return undefined
}

type MedHull<T> = { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] }

/** Tar bort felt som er `undefined`, slik at det som mangler, også mangler i JSON-en vår. */
export function utenHull<T extends object>(verdi: MedHull<T>): T {
  // Sikkert: bare valgfrie felt i T kan være undefined i MedHull<T>, og de er borte etter filteret.
  return Object.fromEntries(Object.entries(verdi).filter(([, v]) => v !== undefined)) as T
}
