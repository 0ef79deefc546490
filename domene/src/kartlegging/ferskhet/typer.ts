import type { Dato } from '../../felles/dato.ts'
import type { Trespraak } from '../../felles/spraak.ts'
import type { Detaljer } from '../detaljer.ts'
import type { Svar } from '../hendelser.ts'

/** Reglene som kan gjøre et svar gammelt. Den mest presise står først; faller to på samme dag, er det den som blir sagt. */
export const REGELIDER = [
  'kjop',
  'telefon',
  'betaling',
  'for-begivenheten',
  'etter-begivenheten',
  'utkastelse',
  'leieavtale',
  'barnehagestart',
  'skolestart',
  'ungdomsskole',
  'konfirmasjon',
  'videregaende',
  'atten',
  'vinter',
  'kommunens-tid',
  'alderstid',
  'grunntid',
] as const
export type Regelid = (typeof REGELIDER)[number]

/** Når et svar bør spørres om på nytt, hvilken regel som sier det, og det regelen regnet med. */
export type Foreldelse = {
  readonly dato: Dato
  readonly regel: Regelid
  readonly tall?: Readonly<Record<string, string | number>>
}

/** Det reglene leser av et svar. */
export type Ferskhetsfakta = {
  readonly tilstand: Svar['tilstand']
  readonly dato: Dato
  readonly detaljer: readonly Detaljer[]
}

/** Ordene til en regel. `{…}` fylles ut av `foreldelsestekst`. */
export type Regeltekst = { readonly grunn: Trespraak; readonly kilde: string }
