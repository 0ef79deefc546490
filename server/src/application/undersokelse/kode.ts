import { randomBytes } from 'node:crypto'
import { erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import { hashAv } from '../identitet/sesjon.ts'

/** Uten I, L, O og U: de er lette å lese feil. 32 tegn, så hvert tegn er fem tilfeldige biter. */
const TEGN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGDE = 12
const LEST_FEIL: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** Kommunen og 60 tilfeldige biter. Koden finnes bare på lappen; her lagres avtrykket til den er brukt. */
export type Kode = { readonly kode: string; readonly avtrykk: string }
export type Lest = { readonly kommune: Kommune; readonly avtrykk: string }

export function nyKode(kommune: Kommune, bytes = randomBytes(LENGDE)): Kode {
  const tegn = [...bytes].map(b => TEGN[b % TEGN.length]).join('')
  return { kode: [kommune, ...(tegn.match(/.{4}/g) ?? [])].join('-'), avtrykk: hashAv(kommune + tegn) }
}

/** Slik noen skriver den av: små bokstaver, mellomrom og tegn som ligner, er det samme. */
export function lesKode(skrevet: string): Lest | null {
  const rent = skrevet
    .toUpperCase()
    .replace(/[^0-9A-ZÆØÅ]/g, '')
    .replace(/[OIL]/g, t => LEST_FEIL[t] ?? t)
  const [kommune, tegn] = [rent.slice(0, 4), rent.slice(4)]
  if (!erKommune(kommune) || tegn.length !== LENGDE || [...tegn].some(t => !TEGN.includes(t))) return null
  return { kommune, avtrykk: hashAv(kommune + tegn) }
}

/** Nettbrettets kapsel: kommunen og en nøkkel bare nettbrettet har. */
export function nyKapsel(kommune: Kommune): Kode {
  const nokkel = randomBytes(32).toString('base64url')
  return { kode: `${kommune}.${nokkel}`, avtrykk: hashAv(nokkel) }
}
