import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { livsoppholdTattBort } from '@handlingsrom/domene/sak/tilstand'
import type { TattBort } from '@handlingsrom/kontrakt/sak/linje'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Livsopphold som er tatt bort, så det kan leses hvorfor, og tas inn igjen. */
export const visTattBort = (g: Visningsgrunnlag, soknadId: SoknadId): TattBort[] =>
  livsoppholdTattBort(g.sak, soknadId).flatMap(({ linjeId, innhold: i, fjernet, fjernetFordi }) =>
    i.gjelder && fjernet !== undefined
      ? [
          {
            linjeId,
            tekst: i.tekst,
            gjelder: { personId: i.gjelder, fornavn: fornavn(g, i.gjelder) },
            grunn: fjernet,
            fordi: fjernetFordi ?? null,
            deltid: i.deltid ?? null,
          },
        ]
      : [],
  )
