import type { Merket } from './merke.ts'

/** Beløp i hele øre. Vises og eksporteres i kroner. */
export type Belop = Merket<number, 'Belop'>

/** Lager et beløp av hele øre. Kaster når tallet ikke er et trygt heltall. */
export function ore(antall: number): Belop {
  if (!Number.isSafeInteger(antall)) throw new Error('Et beløp må være et helt antall øre')
  return antall as Belop
}

/**
 * Det største beløpet vi tar imot på én linje: en milliard kroner. Ingen sats, bare en teknisk grense: over den er det en
 * tastefeil, og under den holder alle summer seg til hele tall.
 */
export const STORSTE_BELOP = ore(100_000_000_000)

/** Et beløp et menneske kan sette: hele øre, null eller mer, og ikke over grensen. */
export const erGyldigBelop = (b: Belop): boolean => Number.isSafeInteger(b) && b >= 0 && b <= STORSTE_BELOP

/** Kroner med høyst to desimaler → øre. Avrunder til nærmeste øre (flyttall fra JSON er aldri nøyaktige). */
export const kroner = (antall: number): Belop => ore(Math.round(antall * 100))

export const tilKroner = (b: Belop): number => b / 100
export const INGENTING = 0 as Belop
export const sum = (belop: readonly Belop[]): Belop => ore(belop.reduce((a, b) => a + b, 0))
export const minus = (a: Belop, b: Belop): Belop => ore(a - b)
export const ganger = (a: Belop, antall: number): Belop => ore(a * antall)

/** «12 340 kr» eller «12 340,50 kr», med hardt mellomrom, som i norsk rettskriving. */
export function visKroner(b: Belop): string {
  return `${visTall(b)}\u00a0kr`
}

export function visTall(b: Belop): string {
  const negativt = b < 0
  const absolutt = Math.abs(b)
  const hele = String(Math.floor(absolutt / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')
  const rest = absolutt % 100
  return `${negativt ? '−' : ''}${hele}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
}
