import type { SakHendelse } from '../../sak/hendelser.ts'
import type { Verden } from '../verden.ts'

export type H<T extends SakHendelse['type']> = Extract<SakHendelse, { readonly type: T }>
/** Hendelsene av ett slag, i den rekkefølgen de skjedde, med plassen i rekken. Alt her telles av dem, aldri av tilstanden. */
export const alle = <T extends SakHendelse['type']>(
  v: Verden,
  type: T,
): readonly (H<T> & { readonly plass: number })[] =>
  v.hendelser.flatMap(({ hendelse: h, nr: plass }) => (h.type === type ? [{ ...(h as H<T>), plass }] : []))

/** En telling: dagen og verdien, slik malinger gir dem. */
export type Fasit = (v: Verden) => readonly string[]
export const rad = (dato: string, verdi: number | boolean): string => `${dato} ${Number(verdi)}`

/** Vedtakene om stønad, i den rekkefølgen de ble fattet. */
export const stonad = (v: Verden) => alle(v, 'VedtakFattet').filter(h => !h.innhold.annet)

/** Det første vedtaket som svarte på søknaden. */
export const svaretPa = (v: Verden, soknadId: string) =>
  alle(v, 'VedtakFattet').find(
    h =>
      h.soknadId === soknadId &&
      (!h.innhold.annet ||
        h.innhold.annet.slag === 'avvisning' ||
        (h.innhold.annet.slag !== 'avslag-akutt' && h.innhold.annet.avgjorSoknaden)),
  )

export const avsluttet = (v: Verden, soknadId: string) =>
  alle(v, 'SoknadAvsluttet').find(h => h.soknadId === soknadId)?.avslutning

/** Samtalene med familien, slik de sist var skrevet. */
export function samtaler(v: Verden, steder = ['kontor', 'telefon', 'hjemmebesok', 'digitalt']) {
  return alle(v, 'SamtaleStartet')
    .map(s => alle(v, 'SamtaleEndret').findLast(e => e.samtaleId === s.samtaleId) ?? s)
    .filter(s => steder.includes(s.sted) && s.annenInstans === undefined)
}

/** Hver måned fra og med den ene til og med den andre, en for en. */
export function maneder(fra: string, til: string): readonly string[] {
  const ut: string[] = []
  for (let ar = Number(fra.slice(0, 4)); ar <= Number(til.slice(0, 4)); ar++)
    for (let m = 1; m <= 12; m++) {
      const denne = `${ar}-${String(m).padStart(2, '0')}`
      if (denne >= fra && denne <= til) ut.push(denne)
    }
  return ut
}
