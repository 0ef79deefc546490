import { useSyncExternalStore } from 'react'

/** Det hele siden må vite om tjeneren: er økten ute, er siden for gammel, er noen annen logget inn. */
export type Forbindelse = {
  readonly utlogget: boolean
  readonly annenBruker: boolean
  readonly gammelSide: boolean
}

let naa: Forbindelse = { utlogget: false, annenBruker: false, gammelSide: false }
const lyttere = new Set<() => void>()

export function meld(endring: Partial<Forbindelse>): void {
  naa = { ...naa, ...endring }
  for (const lytter of lyttere) lytter()
}

export function lyttPaForbindelse(lytter: () => void): () => void {
  lyttere.add(lytter)
  return () => {
    lyttere.delete(lytter)
  }
}
export const forbindelse = (): Forbindelse => naa
export const useForbindelse = (): Forbindelse => useSyncExternalStore(lyttPaForbindelse, forbindelse)
