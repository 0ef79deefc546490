import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Journalvisning, Kartleggingsvisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

/** Alle nøkler begynner med `['sak', sakId]`, så `useKommando` henter alt om saken på nytt etter en kommando. */
export const sakSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId],
    queryFn: ({ signal }) => hent<Saksvisning>(`/api/saker/${sakId}`, { signal }),
  })

export const kartleggingSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'kartlegging'],
    queryFn: ({ signal }) => hent<Kartleggingsvisning>(`/api/saker/${sakId}/kartlegging`, { signal }),
  })

export const journalSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'journal'],
    queryFn: ({ signal }) => hent<Journalvisning>(`/api/saker/${sakId}/journal`, { signal }),
  })

export const soknadSporring = (sakId: string, soknadId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'soknad', soknadId],
    queryFn: ({ signal }) => hent<Soknadsvisning>(`/api/saker/${sakId}/soknader/${soknadId}`, { signal }),
  })
