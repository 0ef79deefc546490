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
  /** Demokommunen er oppdiktet. Sist `ferdig: false` betyr at den som laget den, ble avbrutt. */
  | { readonly type: 'DemokommuneLaget'; readonly ferdig: boolean; readonly dato: Dato }

/** Uten noen beslutning kreves andreleser, og ingen norm er kjent. */
export const STANDARDPOLICY: Kommunepolicy = { andreleser: true, normer: [] }

export function foldKommune(hendelser: readonly Registrert<KommuneHendelse>[]): Kommunepolicy {
  let { andreleser } = STANDARDPOLICY
  const normer: Norm[] = []
  for (const { hendelse: h } of hendelser) {
    switch (h.type) {
      case 'NormVedtatt':
        normer.push(h.norm)
        break
      case 'AndreleserBestemt':
        andreleser = h.kreves
        break
      case 'DemokommuneLaget':
        break
      default:
        umulig(h)
    }
  }
  return { andreleser, normer }
}
