import type { Maling } from '../indikator/maling.ts'
import { avVedtakene } from './malinger/avVedtakene.ts'
import { nodhjelpen } from './malinger/nodhjelpen.ts'
import { oppfolgingen } from './malinger/oppfolgingen.ts'
import { tiden } from './malinger/tiden.ts'
import type { Sak } from './tilstand.ts'

/**
 * Alt indikatorene teller i saken, en rad for hver ting. Ren funksjon av tilstanden; leser aldri klokken. Det som først kan telles når tiden er gått, står med
 * den dagen det kan telles.
 */
export const malinger = (sak: Sak): readonly Omit<Maling, 'sakId'>[] => [
  ...tiden(sak),
  ...avVedtakene(sak),
  ...nodhjelpen(sak),
  ...oppfolgingen(sak),
]
