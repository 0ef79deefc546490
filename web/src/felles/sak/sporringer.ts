import type { Innsynsvisning, Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Journalvisning, Kartleggingsvisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
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

export const vurderingSporring = (sakId: string, soknadId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'vurdering', soknadId],
    queryFn: ({ signal }) => hent<Vurderingsvisning>(`/api/saker/${sakId}/vurdering/${soknadId}`, { signal }),
  })

export const vedtakSporring = (sakId: string, vedtakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'vedtak', vedtakId],
    queryFn: ({ signal }) => hent<Vedtaksvisning>(`/api/saker/${sakId}/vedtak/${vedtakId}`, { signal }),
  })

export const innsynSporring = (sakId: string, soknadId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'innsyn', soknadId],
    queryFn: ({ signal }) => hent<Innsynsvisning>(`/api/saker/${sakId}/innsyn/${soknadId}`, { signal }),
  })
