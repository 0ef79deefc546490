import type { Rapportliste, Rapportvisning } from '@handlingsrom/kontrakt/rapport'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../../../felles/api/klient.ts'

export const rapporteneSporring = queryOptions({
  queryKey: ['lister', 'rapporter'],
  queryFn: ({ signal }) => hent<Rapportliste>('/api/internkontroll/rapporter', { signal }),
})
export const rapportenSporring = (rapportId: string) =>
  queryOptions({
    queryKey: ['rapport', rapportId],
    queryFn: ({ signal }) => hent<Rapportvisning>(`/api/internkontroll/rapporter/${rapportId}`, { signal }),
  })
