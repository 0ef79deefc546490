import type { Saksvisning, Sistenummer } from '@handlingsrom/kontrakt/sak/visning'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { z } from 'zod'
import { erApiFeil } from '../api/feil.ts'
import { hent } from '../api/klient.ts'

const HVERT_MS = 4000

/**
 * Ser etter nye hendelser i saken mens siden vises, og henter den på nytt når det er noen. Bare nummeret på den siste hentes; selve
 * lesingen er den vanlige, med sin linje i loggen. Blir saken stengt for leseren imens, sier den neste lesingen det.
 */
export function useFolgMed(sakId: string): void {
  const lager = useQueryClient()
  const hentet = useRef(0)
  const { data, error } = useQuery({
    queryKey: ['folg', sakId],
    queryFn: ({ signal }) => hent<z.infer<typeof Sistenummer>>(`/api/saker/${sakId}/siste`, { signal }),
    // Er økten ute, hentes alt på nytt når noen har logget inn; til da er det ingenting å spørre om.
    refetchInterval: ({ state }) => (har(state.error, 401, 403, 404) ? false : HVERT_MS),
    retry: false,
    staleTime: 0,
  })
  const siste = data?.sisteNr ?? 0
  useEffect(() => {
    const vist = lager.getQueryData<Saksvisning>(['sak', sakId])?.sisteNr
    if (vist === undefined || siste <= Math.max(vist, hentet.current)) return
    hentet.current = siste
    void lager.invalidateQueries({ queryKey: ['sak', sakId] })
  }, [lager, sakId, siste])
  const stengt = har(error, 403, 404)
  useEffect(() => {
    if (stengt) void lager.invalidateQueries({ queryKey: ['sak', sakId] })
  }, [lager, sakId, stengt])
}

/** Sier tjeneren nei, ville å spørre igjen hvert fjerde sekund bare fylt sikkerhetsloggen. */
const har = (feil: unknown, ...status: number[]): boolean => erApiFeil(feil) && status.includes(feil.status)
