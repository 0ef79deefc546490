import type { Behovssvar, Meldepliktsvar } from '@handlingsrom/kontrakt/sak/behov'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

/** Nøklene begynner med `['sak', sakId]`, så alt om saken hentes på nytt etter en kommando. */
export const behovSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'behov'],
    queryFn: ({ signal }) => hent<Behovssvar>(`/api/saker/${sakId}/behov`, { signal }),
  })

export const meldepliktSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'meldeplikt'],
    queryFn: ({ signal }) => hent<Meldepliktsvar>(`/api/saker/${sakId}/meldeplikt`, { signal }),
  })
