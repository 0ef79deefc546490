import type { Graderingssvar, Graderingsvisning } from '@handlingsrom/kontrakt/person'
import { createContext, useContext } from 'react'

/** Det som ble gjort med graderingen til en person, til kvitteringen. */
export type Kvittert = Graderingssvar & {
  readonly fornavn: string
  readonly gradering: Graderingsvisning['verdi']
  /** Kollegaen som skal bekrefte. */
  readonly venterPa?: string
}

type Verdi = { readonly kvittert: Kvittert | undefined; readonly kvitter: (k: Kvittert | undefined) => void }

/** Kvitteringen eies av rammen om saken: den skal stå også når saken er borte for den som graderte. */
export const Kvitteringskontekst = createContext<Verdi>({ kvittert: undefined, kvitter: () => undefined })
export const useKvittering = (): Verdi => useContext(Kvitteringskontekst)
