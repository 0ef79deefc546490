import type { Risikovisning } from '@handlingsrom/kontrakt/sak/samtale'
import { hvem } from '../ansatte.ts'
import type { Visningsgrunnlag } from './felles.ts'

/** Det noen har tenkt før et møte, det siste først. Vises bare her, og hvert oppslag har sin egen kategori i loggen (ADR 0016). */
export const visRisiko = (g: Pick<Visningsgrunnlag, 'sak' | 'navn' | 'kanSkrive'>): Risikovisning => ({
  vurderinger: g.sak.kontakt.risiko
    .map(r => ({
      samtaleId: r.samtaleId ?? null,
      alenearbeid: r.alenearbeid,
      vurdering: r.vurdering,
      tiltak: r.tiltak,
      dato: r.dato,
      av: hvem(g.navn, r.av),
    }))
    .toReversed(),
  kanSkrive: g.kanSkrive,
})
