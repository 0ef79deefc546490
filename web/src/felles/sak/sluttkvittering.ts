import { createContext, type ReactNode, useContext } from 'react'

/** Det som skal stå når det leseren gjorde, var det siste hun kunne gjøre i saken. Gjelder siden det ble gjort på. */
export type Sluttkvittering = { readonly sti: string; readonly vis: ReactNode }

/** Rammen om saken eier den: mister leseren saken idet hun er ferdig, er siden borte, men ikke kvitteringen. */
export const Sluttkvitteringskontekst = createContext<(k: Sluttkvittering) => void>(() => undefined)
export const useSluttkvittering = () => useContext(Sluttkvitteringskontekst)
