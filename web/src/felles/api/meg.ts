import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Meg } from '@handlingsrom/kontrakt/meg'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { datoIOslo } from '../format.ts'
import { hent, send } from './klient.ts'

export type { Meg } from '@handlingsrom/kontrakt/meg'
export type Rolle = Meg['roller'][number]

export const megSporring = queryOptions({
  queryKey: ['meg'],
  queryFn: ({ signal }) => hent<Meg>('/api/meg', { signal }),
  staleTime: 5 * 60_000,
  retry: false,
})

/** Den innloggede. Brukes inne i skallet, som har hentet `/api/meg` først. */
export const useMeg = (): Meg => useSuspenseQuery(megSporring).data
export const harRolle = (meg: Meg, ...roller: readonly Rolle[]): boolean =>
  roller.some(r => meg.roller.includes(r))

/** Dagens dato i Oslo etter nettleserens klokke. Sider som får datoen fra tjeneren (`dagens`), bruker den. */
export const dagensDato = (): Dato => datoIOslo(Date.now())

/** Avslutter økten. Svaret sier hvor nettleseren skal gå. */
export const loggUt = (): Promise<{ readonly videre: string }> => send('POST', '/api/logg-ut', {})
