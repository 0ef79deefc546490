import type { Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../../../felles/api/klient.ts'

export const lesingSporring = (lesingId: string) =>
  queryOptions({
    queryKey: ['lesing', lesingId],
    queryFn: ({ signal }) => hent<Lesingsvisning>(`/api/internkontroll/lesinger/${lesingId}`, { signal }),
  })
