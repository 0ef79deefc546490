import type { Saksprover } from '@handlingsrom/kontrakt/saksprove'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

export const proverSporring = queryOptions({
  queryKey: ['lister', 'saksprover'],
  queryFn: ({ signal }) => hent<Saksprover>('/api/internkontroll/saksprover', { signal }),
})
