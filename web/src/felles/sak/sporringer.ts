import type { Kontaktliste } from '@handlingsrom/kontrakt/kontakt'
import type { Journalvisning } from '@handlingsrom/kontrakt/sak/journal'
import type { Cellehistorikk, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Oversettelsesvisning } from '@handlingsrom/kontrakt/sak/oversettelse'
import type {
  Risikoliste,
  Risikovisning,
  Samtaledetaljer,
  Samtaleliste,
} from '@handlingsrom/kontrakt/sak/samtale'
import type { SidenSistvisning } from '@handlingsrom/kontrakt/sak/sidenSist'
import type { Innsynsvisning, Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import type { Saksvisning, Tidslinjen } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'

/** Alle nøkler begynner med `['sak', sakId]`, så `useKommando` henter alt om saken på nytt etter en kommando. */
export const sakSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId],
    queryFn: ({ signal }) => hent<Saksvisning>(`/api/saker/${sakId}`, { signal }),
  })

/** Hele tidslinjen, når noen vil se lenger tilbake enn forsiden. */
export const tidslinjeSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'tidslinje'],
    queryFn: ({ signal }) => hent<Tidslinjen>(`/api/saker/${sakId}/tidslinje`, { signal }),
  })

export const kartleggingSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'kartlegging'],
    queryFn: ({ signal }) => hent<Kartleggingsvisning>(`/api/saker/${sakId}/kartlegging`, { signal }),
  })

/** Kartleggingen slik den sto da en hendelse skjedde. */
export const tidligereKartleggingSporring = (sakId: string, nr: number) =>
  queryOptions({
    queryKey: ['sak', sakId, 'kartlegging', nr],
    queryFn: ({ signal }) =>
      hent<Kartleggingsvisning>(`/api/saker/${sakId}/kartlegging?ved=${nr}`, { signal }),
  })

/** Alt som er svart i én celle: hentes først når noen åpner den. Med `ved`: slik det sto da en hendelse skjedde. */
export const cellehistorikkSporring = (sakId: string, personId: string, tema: string, ved?: number) =>
  queryOptions({
    queryKey: ['sak', sakId, 'kartlegging', personId, tema, ved ?? 0],
    queryFn: ({ signal }) =>
      hent<Cellehistorikk>(
        `/api/saker/${sakId}/kartlegging/${personId}/${tema}${ved === undefined ? '' : `?ved=${ved}`}`,
        { signal },
      ),
  })

export const journalSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'journal'],
    queryFn: ({ signal }) => hent<Journalvisning>(`/api/saker/${sakId}/journal`, { signal }),
  })

export const samtalerSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'samtaler'],
    queryFn: ({ signal }) => hent<Samtaleliste>(`/api/saker/${sakId}/samtaler`, { signal }),
  })

export const samtaleSporring = (sakId: string, samtaleId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'samtaler', samtaleId],
    queryFn: ({ signal }) => hent<Samtaledetaljer>(`/api/saker/${sakId}/samtaler/${samtaleId}`, { signal }),
  })

/** Hva som er nytt siden et punkt. Uten punkt: det siste av samtale og vedtak. */
export const sidenSistSporring = (sakId: string, fra: 'samtale' | 'vedtak' | undefined) =>
  queryOptions({
    queryKey: ['sak', sakId, 'siden-sist', fra ?? ''],
    queryFn: ({ signal }) =>
      hent<SidenSistvisning>(`/api/saker/${sakId}/siden-sist${fra ? `?fra=${fra}` : ''}`, { signal }),
  })

export const risikoSporring = (sakId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'risiko'],
    queryFn: ({ signal }) => hent<Risikovisning>(`/api/saker/${sakId}/risiko`, { signal }),
    gcTime: 0,
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

/** Det i et brev som bare et menneske kan oversette, og oversettelsen som er laget. `brev` er `vedtak/…` eller `brev/…`. */
export const oversettelseSporring = (sakId: string, brev: string) =>
  queryOptions({
    queryKey: ['sak', sakId, brev, 'oversettelse'],
    queryFn: ({ signal }) =>
      hent<Oversettelsesvisning>(`/api/saker/${sakId}/${brev}/oversettelse`, { signal }),
  })

export const innsynSporring = (sakId: string, soknadId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'innsyn', soknadId],
    queryFn: ({ signal }) => hent<Innsynsvisning>(`/api/saker/${sakId}/innsyn/${soknadId}`, { signal }),
  })

/** Hvem et utdrag kan lages for, og når noen er valgt, arket og det som er holdt tilbake. */
export const utdragSporring = (sakId: string, personId: string | undefined, spraak: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'utdrag', personId ?? '', personId ? spraak : ''],
    queryFn: ({ signal }) =>
      hent<Utdragsvisning>(
        `/api/saker/${sakId}/utdrag${personId ? `?for=${personId}&spraak=${spraak}` : ''}`,
        { signal },
      ),
    placeholderData: forrige => forrige,
  })

/** Kontorets oppsøkende kontakter. */
export const kontakterSporring = queryOptions({
  queryKey: ['lister', 'kontakter'],
  queryFn: ({ signal }) => hent<Kontaktliste>('/api/kontakter', { signal }),
})

/** Sakene der noen har tenkt gjennom sikkerheten. Hver lesing er oppslag i loggen, så svaret huskes ikke. */
export const risikolisteSporring = queryOptions({
  queryKey: ['lister', 'risiko'],
  queryFn: ({ signal }) => hent<Risikoliste>('/api/risiko', { signal }),
  gcTime: 0,
  staleTime: Number.POSITIVE_INFINITY,
})
