import type { Journalvisning } from '@handlingsrom/kontrakt/sak/visning'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Notatene, nyeste hendelse først. */
export function visJournal(g: Visningsgrunnlag): Journalvisning {
  return {
    notater: g.sak.journal
      .map(n => ({
        notatId: n.notatId,
        slag: n.slag,
        dato: n.dato,
        tekst: n.tekst,
        gjelder: n.gjelder.map(p => ({ personId: p, fornavn: fornavn(g, p) })),
        av: hvem(g.navn, n.av),
        tidspunkt: n.tidspunkt,
        rettelser: n.rettelser.map(r => ({
          rettelse: r.rettelse,
          grunn: r.grunn,
          av: hvem(g.navn, r.av),
          tidspunkt: r.tidspunkt,
        })),
      }))
      .toSorted((a, b) => b.dato.localeCompare(a.dato) || b.tidspunkt.localeCompare(a.tidspunkt)),
    kanSkrive: g.kanSkrive,
  }
}
