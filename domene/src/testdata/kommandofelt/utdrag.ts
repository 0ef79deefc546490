import fc from 'fast-check'
import { SPRAAK } from '../../felles/spraak.ts'
import type { UtdragKommando } from '../../utdrag/operasjoner.ts'
import { type Feltene, person } from './verdier.ts'

export const utdragfelt: Feltene<UtdragKommando['type']> = {
  lagUtdrag: { personId: person, spraak: fc.constantFrom(...SPRAAK) },
}
