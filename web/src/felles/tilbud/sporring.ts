import type { Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

/** Katalogen for én familie, med grunnene og det som er fortalt. */
export const tilbudSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'tilbud'],
    queryFn: ({ signal }) => hent<Tilbudsvisning>(`/api/saker/${sakId}/tilbud`, { signal }),
  })
