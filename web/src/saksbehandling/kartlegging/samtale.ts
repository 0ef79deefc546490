import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samtale } from './svarutkast.ts'

type Sist = Required<Samtale> & { readonly personId: string; readonly dagens: Dato }

const sist = new Map<string, Sist>()

/** Husker samtalen det siste svaret i saken kom fra, til siden lastes på nytt. Aldri hva som ble sagt. */
export const huskSamtale = (sakId: string, samtale: Sist): void => {
  sist.set(sakId, samtale)
}

/**
 * Samtalen det forrige svaret kom fra, som et synlig utgangspunkt for det neste. «Barnet selv» følger bare med til samme barn: at ett
 * barn er hørt, sier ingenting om søsknene. Det som ble husket en annen dag, gjelder ikke.
 */
export function forrigeSamtale(sakId: string, personId: string, dagens: Dato): Samtale | undefined {
  const forrige = sist.get(sakId)
  if (!forrige || forrige.dagens !== dagens) return undefined
  const { sagtAv, kanal, dato } = forrige
  return sagtAv === 'barnet' && forrige.personId !== personId ? undefined : { sagtAv, kanal, dato }
}
