import type { Indikatorer, MineTall } from '@handlingsrom/kontrakt/indikator'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

export const indikatorSporring = queryOptions({
  queryKey: ['lister', 'indikatorer'],
  queryFn: ({ signal }) => hent<Indikatorer>('/api/internkontroll/indikatorer', { signal }),
})

export const mineTallSporring = queryOptions({
  queryKey: ['lister', 'mine-tall'],
  queryFn: ({ signal }) => hent<MineTall>('/api/mine-tall', { signal }),
})
