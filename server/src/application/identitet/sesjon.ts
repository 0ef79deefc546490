import { createHash, randomBytes } from 'node:crypto'
import { type AnsattId, erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import { etter, type Tidspunkt, tilMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import type { Sesjon } from '../porter/identitet.ts'

const MINUTT = 60_000
/** Ansatte: 60 minutter uten bruk, aldri mer enn en arbeidsdag. */
export const INAKTIV_MS = 60 * MINUTT
export const ABSOLUTT_MS = 10 * 60 * MINUTT
/** Innloggingstjenesten spørres på nytt så ofte: en rolle som er fjernet der, er borte her innen fem minutter (T30). */
export const BEKREFT_MS = 4 * MINUTT
/** Bruk noteres høyst én gang i minuttet, så lesing ikke blir skriving. */
export const NOTER_BRUK_MS = MINUTT

/** `__Host-` krever Secure, Path=/ og ingen Domain. Chromium og Firefox godtar den på http://localhost. */
export const SESJONSKAPSEL = '__Host-handlingsrom'
export const INNLOGGINGSKAPSEL = '__Host-handlingsrom-innlogging'
export const KAPSEL = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const

export const hashAv = (nokkel: string): string => createHash('sha256').update(nokkel).digest('hex')

/** Kapselen er `dddd.<256 bit>`: kommunen står først fordi ingen rad kan slås opp uten den. Bare hashen lagres. */
export function nySesjon(
  ansatt: { kommune: Kommune; id: AnsattId },
  naa: Tidspunkt,
  sid: string | null,
  fornyelse: string | null = null,
): { readonly sesjon: Sesjon; readonly kapsel: string } {
  const nokkel = randomBytes(32).toString('base64url')
  return {
    kapsel: `${ansatt.kommune}.${nokkel}`,
    sesjon: {
      kommune: ansatt.kommune,
      hash: hashAv(nokkel),
      ansattId: ansatt.id,
      opprettet: naa,
      sistBrukt: naa,
      utloper: etter(naa, ABSOLUTT_MS),
      sid,
      bekreftet: naa,
      fornyelse,
    },
  }
}

export function lesKapsel(verdi: string | undefined): { kommune: Kommune; hash: string } | null {
  const [kommune = '', nokkel = ''] = (verdi ?? '').split('.')
  return erKommune(kommune) && /^[\w-]{43}$/.test(nokkel) ? { kommune, hash: hashAv(nokkel) } : null
}

export const erGyldig = (s: Sesjon, naa: Tidspunkt): boolean =>
  naa < s.utloper && tilMillisekunder(naa) - tilMillisekunder(s.sistBrukt) < INAKTIV_MS

export const maBekreftes = (s: Sesjon, naa: Tidspunkt): boolean =>
  tilMillisekunder(naa) - tilMillisekunder(s.bekreftet) >= BEKREFT_MS

export const skalNoteres = (s: Sesjon, naa: Tidspunkt): boolean =>
  tilMillisekunder(naa) - tilMillisekunder(s.sistBrukt) >= NOTER_BRUK_MS
