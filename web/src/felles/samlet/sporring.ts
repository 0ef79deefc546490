import type { Samletvisning } from '@handlingsrom/kontrakt/sak/samlet'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

/** Det som er sagt i felt om familien, samlet. Hentes på nytt etter hver kommando i saken, som resten av den. */
export const samletSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'samlet'],
    queryFn: ({ signal }) => hent<Samletvisning>(`/api/saker/${sakId}/samlet`, { signal }),
  })
