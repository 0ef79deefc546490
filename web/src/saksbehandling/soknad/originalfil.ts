import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'

/** Søknaden slik den kom eller ble registrert, til den som skal etterprøve. Det familien la ved, er noe annet. */
export const erOriginalfil = (d: Soknadsvisning['dokumenter'][number]): boolean =>
  /^(?:(?:registrert-)?soknad|vedlegg)\.json$/i.test(d.filnavn)
