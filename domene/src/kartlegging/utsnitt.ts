import type { Aktor } from '../felles/aktor.ts'
import type { AnsattId, SamtaleId } from '../felles/id.ts'

/** Det utsnittet ser av et svar, for et menneske eller for familien. */
type Skrevet = {
  readonly nr: number
  readonly skrevetAv: Aktor
  readonly samtaleId?: SamtaleId
  readonly trukket?: unknown
}

/** Den som ser, og samtalene det fortsatt skrives i. */
export type Seer = { readonly leser: AnsattId; readonly apneSamtaler: readonly SamtaleId[] }

/**
 * De svarene i en celle som skjermene viser før noen åpner cellen, eldst først: det som gjelder, det siste, det en kollega sist skrev, og
 * for hver samtale som ikke er avsluttet, alle svarene fra den og det som gjaldt før den. Resten er historie, og hentes når noen ber om
 * den. Sammen med `antall` gir utsnittet det samme svaret som hele cellen på alt skjermene spør om.
 */
export function utsnittet<S extends Skrevet>(
  svar: readonly S[],
  { leser, apneSamtaler }: Seer,
): readonly S[] {
  const staar = svar.filter(s => !s.trukket)
  const andres = svar.filter(s => s.skrevetAv.type !== 'ansatt' || s.skrevetAv.id !== leser)
  const tas = new Set([
    svar.at(-1),
    staar.at(-1),
    andres.at(-1),
    andres.findLast(s => s.skrevetAv.type === 'ansatt'),
    ...apneSamtaler.map(id => staar.findLast(s => s.samtaleId !== id)),
  ])
  return svar.filter(s => tas.has(s) || (s.samtaleId !== undefined && apneSamtaler.includes(s.samtaleId)))
}

/** Hvor mange svar cellen har, og hvor mange av dem som ikke er trukket. */
export const antallSvar = (svar: readonly Skrevet[]): { readonly alle: number; readonly staar: number } => ({
  alle: svar.length,
  staar: svar.filter(s => !s.trukket).length,
})
