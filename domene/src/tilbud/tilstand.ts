import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Registrert } from '../sak/strom.ts'
import type { SamtykkeHendelse, Samtykkemaate } from '../samtykke/hendelser.ts'
import type { TilbudHendelse } from './hendelser.ts'
import type { Tilbudssvar } from './typer.ts'

type H<T extends TilbudHendelse['type']> = Omit<Extract<TilbudHendelse, { type: T }>, 'type'>

export type Fortalt = Omit<H<'TilbudFortalt'>, 'svar'> & {
  readonly nr: number
  readonly av: Aktor
  /** Svarene i den rekkefølgen de kom. Det siste gjelder. */
  readonly svar: readonly { readonly svar: Tilbudssvar; readonly dato: Dato }[]
}
export type Tilbudssamtykke = H<'TilbudSamtykkeGitt'> & {
  readonly nr: number
  readonly skrevetAv: Aktor
  readonly trukket?: Dato
  /** Ikke kjent for dem som ble trukket før samtykkene ble ett. */
  readonly trukketAv?: { readonly av: PersonId; readonly maate: Samtykkemaate }
  readonly kontakt: readonly { readonly dato: Dato; readonly hva: string; readonly av: Aktor }[]
}
export type Tilbudslogg = {
  readonly fortalt: readonly Fortalt[]
  readonly samtykker: readonly Tilbudssamtykke[]
}
export const INGEN_TILBUD: Tilbudslogg = { fortalt: [], samtykker: [] }

/** Om samtykket gjelder på dagen. Det gjelder til og med siste dag, og aldri fra den dagen det er trukket. */
export const samtykketGjelder = (s: Tilbudssamtykke, paa: Dato): boolean =>
  s.dato <= paa && paa <= s.til && (s.trukket === undefined || paa < s.trukket)

export function foldTilbud(
  t: Tilbudslogg,
  r: Registrert<TilbudHendelse | Extract<SamtykkeHendelse, { type: 'SamtykkeTrukket' }>>,
): Tilbudslogg {
  const e = r.hendelse
  switch (e.type) {
    case 'TilbudFortalt': {
      const { type: _, svar, ...resten } = e
      const forste = svar ? [{ svar, dato: e.dato }] : []
      return { ...t, fortalt: [...t.fortalt, { ...resten, nr: r.nr, av: r.aktor, svar: forste }] }
    }
    case 'TilbudBesvart':
      return {
        ...t,
        fortalt: t.fortalt.map(f =>
          f.nr === e.nr ? { ...f, svar: [...f.svar, { svar: e.svar, dato: e.dato }] } : f,
        ),
      }
    case 'TilbudSamtykkeGitt': {
      const { type: _, ...resten } = e
      return { ...t, samtykker: [...t.samtykker, { ...resten, nr: r.nr, skrevetAv: r.aktor, kontakt: [] }] }
    }
    case 'TilbudSamtykkeTrukket':
      return {
        ...t,
        samtykker: t.samtykker.map(s => (s.nr === e.nr ? { ...s, trukket: e.dato } : s)),
      }
    case 'SamtykkeTrukket': {
      const { nr, dato: trukket, av, maate } = e
      return {
        ...t,
        samtykker: t.samtykker.map(s => (s.nr === nr ? { ...s, trukket, trukketAv: { av, maate } } : s)),
      }
    }
    case 'TilbudKontaktet':
      return {
        ...t,
        samtykker: t.samtykker.map(s =>
          s.nr === e.samtykkeNr
            ? { ...s, kontakt: [...s.kontakt, { dato: e.dato, hva: e.hva, av: r.aktor }] }
            : s,
        ),
      }
    default:
      return umulig(e)
  }
}
