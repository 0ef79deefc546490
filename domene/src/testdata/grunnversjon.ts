import type { GrunnKommando } from '../grunner/kommandoer.ts'
import { faktaOm, type Grunner, koblingFor, uenighetOm, undersoktOm } from '../grunner/tilstand.ts'

/** Versjonen som står av det kommandoen endrer. */
export function grunnversjon(g: Grunner, k: GrunnKommando): number {
  switch (k.type) {
    case 'velgBarnefakta':
      return faktaOm(g, k.personId)?.versjon ?? 0
    case 'vurderSamlet':
      return g.samlet?.versjon ?? 0
    case 'svarUndersokt':
      return undersoktOm(g, k.personId)?.versjon ?? 0
    case 'knyttLinje':
      return koblingFor(g, k.linjeId)?.versjon ?? 0
    case 'bestridKontroll':
      return uenighetOm(g, k)?.versjon ?? 0
    default:
      return k satisfies never
  }
}
