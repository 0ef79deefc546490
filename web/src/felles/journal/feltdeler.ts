import type { Notatfeil } from './notatfeil.ts'
import type { Notatutkast, Tekstfelt } from './notatutkast.ts'

/** Setningen under et tekstfelt: for lang tekst sies straks, det andre når noen har prøvd å ferdigstille. */
export type Feiltekst = (felt: Tekstfelt, mangler: string) => { feil?: string }

/** Det hver del av skjemaet får. `feil` er tom til noen har prøvd. */
export type Feltdel = { u: Notatutkast; feil: Notatfeil; feiltekst: Feiltekst }
