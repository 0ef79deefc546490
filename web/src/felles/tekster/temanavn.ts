import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import { TEMANAVN } from '@handlingsrom/domene/kartlegging/temanavn'

/** Navnene på temaene på ett språk. De står i kjernen, fordi arket på papir skal si det samme som skjermen. */
export const temanavn = (spraak: Spraak): Readonly<Record<Tema, string>> =>
  // Nøklene er nettopp temaene; `fromEntries` kan ikke si det.
  Object.fromEntries(TEMA.map(t => [t, TEMANAVN[t][spraak]])) as Record<Tema, string>
