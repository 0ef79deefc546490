import type { Internkontroll, Tertial, Utvalg } from '@handlingsrom/kontrakt/internkontroll'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'

export const bildeSporring = (periode: Tertial, utvalg: Utvalg) =>
  queryOptions({
    queryKey: ['lister', 'internkontroll', periode, utvalg],
    queryFn: ({ signal }) =>
      hent<Internkontroll>(`/api/internkontroll?periode=${periode}&utvalg=${utvalg}`, { signal }),
  })
