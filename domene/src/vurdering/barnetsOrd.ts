import type { Barnetekst } from './hendelser.ts'

/** Alt saksbehandleren har skrevet om ett barn og som kommer i brevet, i brevets rekkefølge. */
export const barnetsOrd = (b: Barnetekst): readonly string[] =>
  [
    b.vurdere,
    b.barnetsSyn?.telte ?? '',
    b.foreldresyn?.mener ?? '',
    b.foreldresyn?.telte ?? '',
    b.vekte,
    ...(b.mot ?? []).flatMap(m => [m.hensyn, m.veid]),
    b.vise,
  ].filter(t => t.trim() !== '')
