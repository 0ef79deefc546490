import type { Rolle } from '../../felles/api/meg.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** «Veileder, Leder» */
export function useRollenavn(): (roller: readonly Rolle[]) => string {
  const alle = useTekster()
  return roller =>
    roller.length === 0 ? alle.ansatte.ingenRolle : roller.map(r => alle.skall.roller[r]).join(', ')
}
