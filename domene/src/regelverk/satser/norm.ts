import { type Belop, sum } from '../../felles/belop.ts'
import type { Dato, Maned } from '../../felles/dato.ts'
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
  /** Prisnivået beløpene er regnet av (S-117). Mangler på normer fra før det ble spurt om. */
  readonly prisdato?: Dato
  /** Dagen utgaven ble ført inn. */
  readonly fort?: Dato
  /** Hva som var galt i utgaven denne retter. Den gamle blir stående; avgjorte saker regner fortsatt med den. */
  readonly rettelse?: string
}

/**
 * Et tillegg kommunen har vedtatt til normen fordi levekostnadene har økt (S-121). Det er en egen datert linje med egen kilde, så den
 * som leser, ser hva normen er og hva som er lagt til (docs/adr/0026).
 */
export type Dyrtidstillegg = {
  readonly gyldigFra: Maned
  readonly gyldigTil?: Maned
  readonly satser: Readonly<Partial<Record<Satskategori, Belop>>>
  readonly kilde: string
  readonly vedtaksreferanse: string
  readonly oppdiktet: boolean
}

/** Tilleggene som gjelder i måneden. Flere kan gjelde samtidig; de legges sammen og vises hver for seg. */
export const tilleggFor = (tillegg: readonly Dyrtidstillegg[], m: Maned): readonly Dyrtidstillegg[] =>
  tillegg.filter(t => t.gyldigFra <= m && (t.gyldigTil === undefined || m <= t.gyldigTil))

/** Kommunens beløp for kategorien i måneden, med tillegg. `undefined` er ukjent; uten norm er heller ikke tillegget et beløp. */
export function normMedTillegg(
  normer: readonly Norm[],
  tillegg: readonly Dyrtidstillegg[],
  m: Maned,
  kategori: Satskategori,
): { readonly belop: Belop; readonly tillegg: Belop } | undefined {
  const norm = normFor(normer, m)?.satser[kategori]
  if (norm === undefined) return undefined
  const lagtTil = sum(tilleggFor(tillegg, m).flatMap(t => t.satser[kategori] ?? []))
  return { belop: sum([norm, lagtTil]), tillegg: lagtTil }
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
