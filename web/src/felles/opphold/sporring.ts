import type { Oppholdsvisning } from '@handlingsrom/kontrakt/sak/opphold'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

/** Oppholdsgrunnlaget til de voksne. Hentes på nytt etter hver kommando i saken, som resten av den. */
export const oppholdSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'opphold'],
    queryFn: ({ signal }) => hent<Oppholdsvisning>(`/api/saker/${sakId}/opphold`, { signal }),
  })
