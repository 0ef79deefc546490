import type { Behovsmaling } from '../behov/maling.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { peker } from './skjerming.ts'
import { type Tertial, tertialFor } from './tertial.ts'

/** Familiene med minst ett behov på temaet, skrevet ned i tertialet. `null` er holdt tilbake. */
export type Behovstall = { readonly tema: Tema; readonly antall: number | null }
export type BehovITertial = { readonly periode: Tertial; readonly temaer: readonly Behovstall[] }

/**
 * En familie teller én gang i hvert tema, og kan telle i flere, så temaene kan ikke legges sammen eller trekkes fra hverandre. Derfor vises verken en sum, et år
 * eller hvor mange familier som hadde et behov i alt, og hvert tall kan skjermes for seg (S-162, ADR 0068).
 */
export const behovEtterTema = (rader: readonly Behovsmaling[], periode: Tertial): BehovITertial => {
  const her = rader.filter(r => tertialFor(r.dato) === periode)
  return {
    periode,
    temaer: TEMA.map(tema => {
      const antall = new Set(her.filter(r => r.tema === tema).map(r => r.sakId)).size
      return { tema, antall: peker(antall) ? null : antall }
    }),
  }
}
