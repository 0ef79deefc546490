import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { useQuery } from '@tanstack/react-query'
import { cellehistorikkSporring } from './sporringer.ts'

type Valg = {
  /** Hent bare når noen har bedt om å se dem. */
  readonly hent?: boolean
  /** Hendelsen cellen vises slik den sto ved. */
  readonly ved?: number | undefined
}

/** Alle svarene i en celle, eldst først. Er alle med i visningen fra før, hentes ingenting. */
export function useCellehistorikk(
  sakId: string,
  personId: string,
  celle: Cellevisning,
  { hent = true, ved }: Valg = {},
) {
  const harAlle = celle.svar.length === celle.antall.alle
  const sporring = useQuery({
    ...cellehistorikkSporring(sakId, personId, celle.tema, ved),
    enabled: hent && !harAlle,
  })
  return { svar: harAlle ? celle.svar : sporring.data?.svar, sporring }
}
