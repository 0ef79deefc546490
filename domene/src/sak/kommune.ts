import type { Dato } from '../felles/dato.ts'
import { umulig } from '../felles/resultat.ts'
import type { Norm } from '../regelverk/satser/norm.ts'
import type { Kommunepolicy } from './omgivelse.ts'
import type { Registrert } from './strom.ts'

/** Det kommunen bestemmer for seg selv: egen norm og om en kollega skal lese vedtak. */
export type KommuneHendelse =
  | { readonly type: 'NormVedtatt'; readonly norm: Norm; readonly dato: Dato }
  | {
      readonly type: 'AndreleserBestemt'
      readonly kreves: boolean
      readonly grunn: string
      readonly dato: Dato
    }

/** Uten noen beslutning kreves andreleser, og ingen norm er kjent. */
export const STANDARDPOLICY: Kommunepolicy = { andreleser: true, normer: [] }

export const foldKommune = (hendelser: readonly Registrert<KommuneHendelse>[]): Kommunepolicy =>
  hendelser.reduce<Kommunepolicy>((p, { hendelse: h }) => {
    switch (h.type) {
      case 'NormVedtatt':
        return { ...p, normer: [...p.normer, h.norm] }
      case 'AndreleserBestemt':
        return { ...p, andreleser: h.kreves }
      default:
        return umulig(h)
    }
  }, STANDARDPOLICY)
