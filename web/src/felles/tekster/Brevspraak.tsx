import { createContext, useContext } from 'react'

type Malform = 'nb' | 'nn'
const Brevspraak = createContext<Malform | undefined>(undefined)

/** Målformen brevet i denne saken skrives på. Rundt de sidene der ordene som skrives, kommer i brevet. */
export const BrevspraakGiver = Brevspraak.Provider

/** Språket på det saksbehandleren skriver til brevet, for stavekontrollen og for den som får det lest opp. */
export const useBrevspraak = (): Malform => useContext(Brevspraak) ?? 'nb'

/** Det samme, eller ingenting der det ikke skrives til noe brev. */
export const useBrevspraakHer = (): Malform | undefined => useContext(Brevspraak)
