import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import { useCallback, useSyncExternalStore } from 'react'
import type { Kokommando, Kokonflikt, Losning } from '../api/kommandoko.ts'
import { kommandoko } from '../api/usendt.ts'

export type { Kokommando, Kokonflikt, Losning } from '../api/kommandoko.ts'

export type Ko = {
  /**
   * Legger kommandoen til sending og svarer straks med id-en. Den ligger låst på maskinen til tjeneren har bekreftet den. To etter
   * hverandre i det samme feltet: den andre ser versjonen den første gir (`settVersjon` én høyere).
   */
  readonly legg: <T extends Sakkommandonavn>(type: T, kropp: Sakkommandokropp<T>) => string
  /** Hvor mange som ikke er kommet fram ennå. */
  readonly venter: number
  /** De samme, i rekkefølge, så det som er skrevet, kan vises med en gang. */
  readonly ventende: readonly Kokommando[]
  /** Det tjeneren sa nei til: 412 med den andre utgaven i `feil.gjeldende`, eller et avslag. Står til noen velger. */
  readonly konflikter: readonly Kokonflikt[]
  readonly los: (kommandoId: string, losning: Losning) => void
}

/** Kommandoer i én sak som tåler at nettet er borte. Til samtalen, der ingen skal vente på svar før neste spørsmål. */
export function useKommandoko(sakId: string): Ko {
  const { ventende, konflikter } = useSyncExternalStore(kommandoko.lytt, () => kommandoko.les(sakId))
  const legg = useCallback<Ko['legg']>((type, kropp) => kommandoko.legg(sakId, type, kropp), [sakId])
  const los = useCallback<Ko['los']>((id, losning) => kommandoko.los(sakId, id, losning), [sakId])
  return { legg, venter: ventende.length, ventende, konflikter, los }
}
