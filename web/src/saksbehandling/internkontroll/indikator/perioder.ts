import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Indikatorserie, Periodetall } from '@handlingsrom/kontrakt/indikator'
import { type Tertial, valgbareTertialer } from '@handlingsrom/kontrakt/internkontroll'
import { dagensDato } from '../../../felles/api/meg.ts'

/** Et helt år, eller ett av tertialene i det. */
export type Periode = `ar-${number}` | Tertial

/** De som kan velges: i år og i fjor, og de seks siste tertialene. */
export function valgbarePerioder(dagens: Dato): readonly Periode[] {
  const iar = Number(dagens.slice(0, 4))
  return [`ar-${iar}`, `ar-${iar - 1}`, ...valgbareTertialer(dagens)]
}

export const aret = (p: Periode): number | null => (p.startsWith('ar-') ? Number(p.slice(3)) : null)

/** Tallet i perioden, og i den samme slags periode rett før. */
export function tallI(
  serie: Indikatorserie,
  p: Periode,
): { readonly naa?: Periodetall; readonly for?: Periodetall } {
  const ar = aret(p)
  const [rekke, i] =
    ar === null
      ? [serie.tertialer, serie.tertialer.findIndex(t => t.periode === p)]
      : [serie.ar, serie.ar.findIndex(a => a.ar === ar)]
  const [naa, foer] = [rekke[i]?.tall, rekke[i - 1]?.tall]
  return { ...(naa ? { naa } : {}), ...(foer ? { for: foer } : {}) }
}

/** Tertialet et avvik begynner med: det som er valgt, eller det siste som kan vises når et helt år er valgt. */
export const tilAvvik = (serie: Indikatorserie, p?: Periode): Tertial | undefined =>
  p && aret(p) === null
    ? (p as Tertial)
    : (sisteTertialer(serie).findLast(t => t.tall.status === 'vises')?.periode as Tertial | undefined)

/** De seks siste tertialene, eldst først. De som ikke er kommet ennå, er ikke med. */
export function sisteTertialer(serie: Indikatorserie): Indikatorserie['tertialer'] {
  const valgbare: readonly string[] = valgbareTertialer(dagensDato() as Dato)
  return serie.tertialer.filter(t => valgbare.includes(t.periode))
}
