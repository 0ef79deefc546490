import type { Kommune } from '@handlingsrom/domene/felles/id'
import { demopersoner } from '../adapters/identitet/demo/personer.ts'
import type { Demoperson } from '../application/porter/identitet.ts'

export const DEMOTENANT = '9001' as Kommune
export const DEMOKONTOR = 'Nav Sundfjære'

/** De i velgeren. Kontoret er det sakene ligger ved, slik at de ser sine egne. */
export const ANSATTE: readonly Demoperson[] = demopersoner(DEMOTENANT, DEMOKONTOR)

function ansatt(fornavn: string): Demoperson {
  const person = ANSATTE.find(p => p.navn.startsWith(`${fornavn} `))
  if (!person) throw new Error(`Det er ingen ${fornavn} blant demopersonene`)
  return person
}

/** Veilederen som har de fleste sakene. */
export const ingrid = ansatt('Ingrid')
/** Veilederen i den autoriserte kretsen. */
export const amir = ansatt('Amir')
/** Fagansvarlig, som leser vedtakene. */
export const turid = ansatt('Turid')
/** Lederen, som fordeler sakene. */
export const perAnders = ansatt('Per Anders')
/** Administratoren, som fører inn normen. */
export const jonas = ansatt('Jonas')
