import type { Belop } from '../../felles/belop.ts'
import type { Maned } from '../../felles/dato.ts'
import { visManed } from '../../felles/kalender.ts'
import { radFor } from './radFor.ts'
import type { Satskategori } from './satskategori.ts'
import { STATLIGE_SATSER, type StatligSatsrad } from './statlige-satser.ts'

/**
 * Satsen følger måneden stønaden gjelder. En måned uten rad er ukjent: det finnes ikke noe «siste kjente beløp», for et
 * gammelt tall vist som dagens er verre enn intet tall.
 */
export type SatsSvar =
  | { readonly kjent: true; readonly belop: Belop; readonly rad: StatligSatsrad }
  | { readonly kjent: false; readonly grunn: string }

/** Den statlige veiledende satsen for måneden og kategorien, eller hvorfor den ikke er kjent. */
export function statligSats(maned: Maned, kategori: Satskategori): SatsSvar {
  const rad = radFor(STATLIGE_SATSER, maned)
  if (rad) return { kjent: true, belop: rad.satser[kategori], rad }
  const siste = STATLIGE_SATSER.at(-1)?.gyldigTil
  const ukjent = `Vi har ikke funnet den statlige veiledende satsen for ${visManed(maned)}.`
  const foreldet =
    siste !== undefined && maned > siste
      ? ` Den siste vi har kilde for, gjaldt til og med ${visManed(siste)} og brukes ikke.`
      : ''
  return { kjent: false, grunn: `${ukjent}${foreldet} Bruk kommunens norm eller de faktiske utgiftene.` }
}
