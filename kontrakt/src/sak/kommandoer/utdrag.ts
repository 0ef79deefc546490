import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { z } from 'zod'
import { personId } from './ider.ts'

/** Utdraget på papir: hvem det er for, og språket på arket. */
export const utdragkommandoer = {
  lagUtdrag: z.object({ personId, spraak: z.enum(SPRAAK) }),
} as const
