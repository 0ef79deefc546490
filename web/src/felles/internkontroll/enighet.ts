import type { Enighet } from '@handlingsrom/kontrakt/saksprove'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../api/klient.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'

export const enighetSporring = queryOptions({
  queryKey: ['lister', 'enighet'],
  queryFn: ({ signal }) => hent<Enighet>('/api/internkontroll/enighet', { signal }),
})

const prosent = (x: number): number => Math.round(100 * x)

/** Enigheten om ett målepunkt, med ord: tallet med usikkerheten, eller hvorfor det ikke vises. */
export function useEnighetsord(): (p: Enighet['punkter'][number]) => string {
  const t = useTekster().saksprove.enighet
  return p => {
    if (p.slag === 'for-faa') return t.forFaa(p.lest)
    if (p.slag === 'faa-uenige') return t.faaUenige(p.lest)
    if (p.slag === 'faa-enige') return t.faaEnige(p.lest)
    const { fra, til } = p.intervall
    return t.tall(prosent(p.andel), prosent(fra), prosent(til), p.enige, p.lest)
  }
}
