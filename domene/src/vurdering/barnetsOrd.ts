import { synetIBrevet } from './foreldresyn.ts'
import type { Barnetekst } from './hendelser.ts'

/** Alt saksbehandleren har skrevet om ett barn og som kommer i brevet, i brevets rekkefølge. */
export const barnetsOrd = (b: Barnetekst): readonly string[] => {
  const syn = synetIBrevet(b.foreldresyn, false)
  return [
    b.vurdere,
    b.barnetsSyn?.telte ?? '',
    syn?.mener ?? '',
    syn?.telte ?? '',
    b.vekte,
    ...(b.mot ?? []).flatMap(m => [m.hensyn, m.veid]),
    b.vise,
  ].filter(t => t.trim() !== '')
}
