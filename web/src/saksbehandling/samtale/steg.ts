import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'

/** Barnets eget syn er barnets og ikke et tema. Det har sin egen plass etter temaene. */
export const SYN = 'barnets-syn'
export type Steg = Tema | typeof SYN
export const erSteg = (verdi: unknown): verdi is Steg => verdi === SYN || TEMA.some(t => t === verdi)
