import type { Oppforingsvisning, Registre } from '@handlingsrom/kontrakt/register'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../../../felles/api/klient.ts'

export const registreneSporring = queryOptions({
  queryKey: ['lister', 'register'],
  queryFn: ({ signal }) => hent<Registre>('/api/internkontroll/register', { signal }),
})
export const oppforingSporring = (id: string) =>
  queryOptions({
    queryKey: ['register', id],
    queryFn: ({ signal }) => hent<Oppforingsvisning>(`/api/internkontroll/register/${id}`, { signal }),
  })
