import { kanonisk } from '../database/kanonisk.ts'
import { sha256 } from '../database/kjede.ts'
import type { Seglnokkel } from './nokkel.ts'

export type Stromspiss = {
  readonly strom: string
  readonly type: string
  readonly nr: number
  readonly hash: string
}
export type Loggspiss = { readonly logg: string; readonly nr: number; readonly hash: string }

/** Ett sjekkpunkt: strømmene og loggene som er flyttet siden forrige, kjedet til det og signert. */
export type Sjekkpunkt = {
  readonly versjon: 1
  readonly kommune: string
  readonly nr: number
  readonly tidspunkt: string
  /** Hashen av den forrige linjen for kommunen; tom for den første. */
  readonly forrige: string
  readonly strommer: readonly Stromspiss[]
  readonly logger: readonly Loggspiss[]
  readonly nokkel: string
}

export const linjehash = (linje: string): string => sha256(Buffer.from(linje, 'utf8'))

export const skrivLinje = (punkt: Sjekkpunkt, nokkel: Seglnokkel): string =>
  kanonisk({ ...punkt, signatur: nokkel.signer(kanonisk(punkt)) })

export type Lest = { readonly linje: string; readonly punkt: Sjekkpunkt; readonly signatur: string }

/** Null når linjen ikke er et sjekkpunkt. */
export function lesLinje(linje: string): Lest | null {
  try {
    const verdi: unknown = JSON.parse(linje)
    if (!erSjekkpunkt(verdi)) return null
    const { signatur, ...punkt } = verdi
    return { linje, punkt, signatur }
  } catch {
    return null
  }
}

/** Usant når linjen er endret, skrevet på en annen måte eller signert med en annen nøkkel. */
export const erSignert = ({ linje, punkt, signatur }: Lest, nokkel: Seglnokkel): boolean =>
  linje === kanonisk({ ...punkt, signatur }) && nokkel.stemmer(kanonisk(punkt), signatur)

function erSjekkpunkt(v: unknown): v is Sjekkpunkt & { signatur: string } {
  return (
    typeof v === 'object' &&
    v !== null &&
    'kommune' in v &&
    typeof v.kommune === 'string' &&
    'nr' in v &&
    typeof v.nr === 'number' &&
    'strommer' in v &&
    Array.isArray(v.strommer) &&
    'logger' in v &&
    Array.isArray(v.logger) &&
    'signatur' in v &&
    typeof v.signatur === 'string'
  )
}
