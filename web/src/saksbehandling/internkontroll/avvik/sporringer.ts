import type { Avviksliste, Avviksvisning } from '@handlingsrom/kontrakt/avvik'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../../../felles/api/klient.ts'

export const avvikeneSporring = queryOptions({
  queryKey: ['lister', 'avvik'],
  queryFn: ({ signal }) => hent<Avviksliste>('/api/internkontroll/avvik', { signal }),
})
export const avviketSporring = (avvikId: string) =>
  queryOptions({
    queryKey: ['avvik', avvikId],
    queryFn: ({ signal }) => hent<Avviksvisning>(`/api/internkontroll/avvik/${avvikId}`, { signal }),
  })
