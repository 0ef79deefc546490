import type { Belop } from '../../felles/belop.ts'
import type { Maned } from '../../felles/dato.ts'
import { visManed } from '../../felles/kalender.ts'
import type { Satskategori } from './satskategori.ts'

/**
 * Kommunens egen veiledende norm, vedtatt av kommunen og ført inn med vedtaksreferanse. Veiledende som statens sats: verken
 * en rett til beløpet eller alene grunn til avslag. En norm kan mangle en kategori; da er beløpet ukjent, ikke null.
 */
export type Norm = {
  readonly gyldigFra: Maned
  /** Siste måned. Uten den gjelder normen til en nyere tar over. */
  readonly gyldigTil?: Maned
  readonly satser: Readonly<Partial<Record<Satskategori, Belop>>>
  readonly kilde: string
  readonly vedtaksreferanse: string
  /** Oppdiktede normer (demokommunen) merkes overalt de vises. */
  readonly oppdiktet: boolean
}

/** Normen som gjelder i måneden: den gyldige som begynte sist. Ved lik start gjelder den som er ført inn sist. */
export function normFor(normer: readonly Norm[], maned: Maned): Norm | undefined {
  return normer
    .filter(norm => norm.gyldigFra <= maned && (norm.gyldigTil === undefined || maned <= norm.gyldigTil))
    .reduce<Norm | undefined>(
      (best, norm) => (best && best.gyldigFra > norm.gyldigFra ? best : norm),
      undefined,
    )
}

export type NormSvar =
  | { readonly kjent: true; readonly belop: Belop; readonly norm: Norm }
  | { readonly kjent: false; readonly grunn: string }

/** Kommunens beløp for kategorien i måneden, eller hvorfor det ikke er kjent. */
export function normsats(normer: readonly Norm[], maned: Maned, kategori: Satskategori): NormSvar {
  const norm = normFor(normer, maned)
  if (!norm) return { kjent: false, grunn: `Kommunen har ingen norm som gjelder ${visManed(maned)}.` }
  const belop = norm.satser[kategori]
  return belop === undefined
    ? {
        kjent: false,
        grunn: `Kommunens norm for ${visManed(maned)} har ikke noe beløp for denne kategorien.`,
      }
    : { kjent: true, belop, norm }
}
