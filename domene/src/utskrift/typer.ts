import type { Dato } from '../felles/dato.ts'
import type { Spraak } from '../felles/spraak.ts'

/** Delene i et ark. Alt er ferdig skrevet tekst; malen velger ikke og regner ikke. */
export type Arkdel =
  | { readonly slag: 'overskrift'; readonly niva: 2 | 3; readonly tekst: string }
  /** Det som leses høyt. */
  | { readonly slag: 'sporsmal'; readonly tekst: string }
  | { readonly slag: 'hjelp'; readonly tekst: string }
  /** Ruter å krysse av i, og linjer å skrive på. */
  | {
      readonly slag: 'felt'
      readonly etikett: string
      readonly valg: readonly string[]
      readonly linjer: number
    }
  /** Et svar som alt er gitt. */
  | {
      readonly slag: 'svar'
      readonly navn: string
      readonly tilstand: string
      readonly tekst: string
      readonly kilde: string
    }
  | {
      readonly slag: 'tabell'
      readonly kolonner: readonly string[]
      readonly rader: readonly (readonly string[])[]
    }

/** Kartleggingsskjemaet på papir, tomt eller utfylt. Det samme grunnlaget gir alltid det samme arket. */
export type Kartleggingsark = {
  readonly spraak: Spraak
  readonly tittel: string
  readonly ingress: string
  readonly dato: Dato
  readonly datotekst: string
  readonly avsender: string
  readonly bunntekst: string
  readonly deler: readonly Arkdel[]
}
