import { felt, type Leser, tekst } from './json.ts'
import type { Kilde, Svar } from './opplysninger.ts'

export function lesKilde(fra: Leser): Kilde {
  const kode = tekst(felt(fra, 'kilde'))
  return kode === 'bruker' || kode === 'system' ? kode : 'ukjent'
}

/** «Utdatert» er ikke lenger relevant, og skal ikke vises for saksbehandleren. */
export const erUtdatert = (fra: Leser): boolean => tekst(felt(fra, 'kilde')) === 'utdatert'

/** Et felt som bare gjelder når det ikke er utdatert. */
export function gjeldende(fra: Leser, navn: string): Leser {
  const lest = felt(fra, navn)
  return erUtdatert(lest) ? { ...lest, json: undefined } : lest
}

/** Felt på formen `{ kilde, verdi }`. Uten verdi er spørsmålet ikke besvart, og svaret mangler. */
export function lesSvar<T>(fra: Leser, lesVerdi: (verdi: Leser) => T | undefined): Svar<T> | undefined {
  if (erUtdatert(fra)) return undefined
  const verdi = lesVerdi(felt(fra, 'verdi'))
  return verdi === undefined ? undefined : { kilde: lesKilde(fra), verdi }
}
