import type { Kommandosvar, Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import { useKommando } from '../api/useKommando.ts'

/** `useKommando` med kroppen fra kontrakten, så en kommando med feil felt ikke kompilerer. */
export function useSakskommando(sakId: string) {
  const { utfor, sender, feil, nullstill } = useKommando(sakId)
  return {
    utfor: <T extends Sakkommandonavn>(type: T, kropp: Sakkommandokropp<T>) =>
      utfor<Kommandosvar>(type, kropp),
    sender,
    feil,
    nullstill,
  }
}
