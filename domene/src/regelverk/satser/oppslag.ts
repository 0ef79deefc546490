import type { Belop } from '../../felles/belop.ts'
import type { Maned } from '../../felles/dato.ts'
import { visManed } from '../../felles/kalender.ts'
import {
  type Barnetrygdrad,
  ORDINAR_BARNETRYGD,
  SMABARNSTILLEGG,
  type Tilleggsrad,
  UTVIDET_BARNETRYGD,
} from './barnetrygd.ts'
import { GRUNNBELOP, type Grunnbelopsrad } from './grunnbelop.ts'
import type { Satskategori } from './kategori.ts'
import { STATLIGE_SATSER, type StatligSatsrad } from './statlige-satser.ts'

/**
 * Oppslag i de daterte radene. Satsen følger måneden stønaden gjelder. En måned uten rad er ukjent: det finnes ikke noe
 * «siste kjente beløp», for et gammelt tall vist som dagens er verre enn intet tall.
 */
export type SatsSvar =
  | { readonly kjent: true; readonly belop: Belop; readonly rad: StatligSatsrad }
  | { readonly kjent: false; readonly grunn: string }

/** Den statlige veiledende satsen for måneden og kategorien, eller hvorfor den ikke er kjent. */
export function statligSats(maned: Maned, kategori: Satskategori): SatsSvar {
  const rad = radFor(STATLIGE_SATSER, maned)
  if (rad) return { kjent: true, belop: rad.satser[kategori], rad }
  const siste = STATLIGE_SATSER.at(-1)?.gyldigTil
  const grunn =
    siste !== undefined && maned > siste
      ? `Vi har ikke funnet den statlige veiledende satsen for ${visManed(maned)}. Den siste vi har kilde for, gjaldt til og med ${visManed(siste)} og brukes ikke. Bruk kommunens norm eller de faktiske utgiftene.`
      : `Vi har ikke den statlige veiledende satsen for ${visManed(maned)}. Bruk kommunens norm eller de faktiske utgiftene.`
  return { kjent: false, grunn }
}

/** Grunnbeløpet justeres hver 1. mai; den siste raden brukes derfor ikke lenger enn til april året etter. */
export function grunnbelopFor(maned: Maned): Grunnbelopsrad | undefined {
  const rad = radFor(GRUNNBELOP, maned)
  return rad?.gyldigTil === null && maned > aprilEtter(rad.gyldigFra) ? undefined : rad
}

/** Barnetrygden i måneden, til opplysning. Den siste raden er åpen; se `gyldigTil`. */
export const ordinarBarnetrygdFor = (maned: Maned): Barnetrygdrad | undefined =>
  radFor(ORDINAR_BARNETRYGD, maned)
export const utvidetBarnetrygdFor = (maned: Maned): Tilleggsrad | undefined =>
  radFor(UTVIDET_BARNETRYGD, maned)
export const smabarnstilleggFor = (maned: Maned): Tilleggsrad | undefined => radFor(SMABARNSTILLEGG, maned)

function radFor<R extends { readonly gyldigFra: Maned; readonly gyldigTil: Maned | null }>(
  rader: readonly R[],
  maned: Maned,
): R | undefined {
  return rader.find(rad => rad.gyldigFra <= maned && (rad.gyldigTil === null || maned <= rad.gyldigTil))
}

const aprilEtter = (fra: Maned): string => `${Number(fra.slice(0, 4)) + 1}-04`
