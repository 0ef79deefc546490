import type { Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

/** Samtykkene i saken, og hvem som kan gi et nytt. Hentes på nytt etter hver kommando i saken, som resten av den. */
export const samtykkeSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'samtykker'],
    queryFn: ({ signal }) => hent<Samtykkevisninger>(`/api/saker/${sakId}/samtykker`, { signal }),
  })
