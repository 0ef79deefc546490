import { DELER_AV_O } from '@handlingsrom/domene/kontroll/resultat'
import type { Del, Internkontroll } from '@handlingsrom/kontrakt/internkontroll'
import type { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Hva delene heter for dette målepunktet. O1–O3 er tre måter å følge opp på: at én av dem ikke er gjort, er ingen mangel. */
export const delnavn = (
  t: ReturnType<typeof useTekster>['internkontroll'],
  malepunkt: Internkontroll['punkter'][number]['malepunkt'],
  deler: readonly Del[],
): readonly string[] =>
  DELER_AV_O.has(malepunkt) && deler.includes('mangler')
    ? [
        t.ikkeGjort,
        ...deler.filter(d => d !== 'mangler' && d !== 'krever-skjonn').map(d => t.del[d].toLowerCase()),
      ]
    : deler.map(d => t.del[d].toLowerCase())
