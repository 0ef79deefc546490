import type { Maned } from '../../felles/dato.ts'

/** Raden som gjelder i måneden, eller ingen. En rad uten sluttmåned er åpen: ingen senere rad er kjent. */
export function radFor<R extends { readonly gyldigFra: Maned; readonly gyldigTil: Maned | null }>(
  rader: readonly R[],
  maned: Maned,
): R | undefined {
  return rader.find(rad => rad.gyldigFra <= maned && (rad.gyldigTil === null || maned <= rad.gyldigTil))
}
