import type { MinInternkontroll } from '@handlingsrom/kontrakt/avvik'
import type { GjelderHer } from '@handlingsrom/kontrakt/register'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

export const mineSporring = queryOptions({
  queryKey: ['lister', 'mine-tiltak'],
  queryFn: ({ signal }) => hent<MinInternkontroll>('/api/internkontroll/mine', { signal }),
})

/** Én liste for alle skjermbildene. Den endrer seg sjelden. */
export const gjelderHerSporring = queryOptions({
  queryKey: ['gjelder-her'],
  queryFn: ({ signal }) => hent<GjelderHer>('/api/internkontroll/gjelder-her', { signal }),
  staleTime: 5 * 60_000,
  retry: false,
})
