import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'

/** Meldingen slik den kom, til den som skal etterprøve. Det familien la ved, er noe annet. */
export const erOriginalfil = (d: Soknadsvisning['dokumenter'][number]): boolean =>
  /^(?:soknad|vedlegg)\.json$/i.test(d.filnavn)
