import { type Maned, manederMellom } from '../../felles/dato.ts'
import { type Bunke, svarene } from '../../undersokelse/bunke.ts'
import type { Svar } from '../../undersokelse/sporsmal.ts'
import { MINSTE_TALL } from '../smaTall.ts'

/** Så mange svar samles før de vises, når det ikke har gått et år. Vårt tall: med færre står det sjelden fem i noen rute. */
export const NOK_SVAR = 20
const ET_AR = 12

export type Manedsbunke = { readonly maned: Maned; readonly bunke: Bunke }
/** Måneder som er lagt sammen og lukket. `svar` har ingen rekkefølge en kan bruke til noe. */
export type Periode = { readonly fra: Maned; readonly til: Maned; readonly svar: readonly Svar[] }

/**
 * Månedene legges sammen til de har nok svar, og så lukkes perioden for godt. Bare måneder som er over, er med: ellers kunne en lese siden før og etter at noen
 * svarte. Periodene overlapper aldri, og en lukket periode blir aldri lagt til, så ingen kan trekke det som er vist nå, fra det som blir vist siden.
 */
export function lukkedePerioder(maneder: readonly Manedsbunke[], naa: Maned): readonly Periode[] {
  const ut: Periode[] = []
  let apen = null as Periode | null
  const ferdige = maneder.filter(m => m.maned < naa).toSorted((a, b) => (a.maned < b.maned ? -1 : 1))
  for (const [i, m] of ferdige.entries()) {
    const svar = svarene(m.bunke)
    if (apen === null && svar.length === 0) continue
    apen = { fra: apen?.fra ?? m.maned, til: m.maned, svar: [...(apen?.svar ?? []), ...svar] }
    const lukket = lukk(apen, ferdige[i + 1]?.maned ?? naa)
    if (!lukket) continue
    ut.push(lukket)
    apen = null
  }
  return ut
}

/** Perioden lukkes i måneden den får nok svar, eller når det har gått et år. Måneder uten noen rad er måneder uten svar. */
function lukk(apen: Periode, neste: Maned): Periode | null {
  const antall = apen.svar.length
  if (antall >= NOK_SVAR) return apen
  const tolvte = manederMellom(apen.fra, neste)[ET_AR - 1]
  if (antall < MINSTE_TALL || tolvte === undefined || tolvte >= neste) return null
  return tolvte < apen.til ? apen : { ...apen, til: tolvte }
}
