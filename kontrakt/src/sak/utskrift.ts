import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { z } from 'zod'

/** `GET /api/saker/:sakId/kartlegging/ark` og `GET /api/kartleggingsark`: en PDF. Adressen har bare koder og id-er. */
export const Arkvalg = z.object({
  spraak: z.enum(SPRAAK).default('nb'),
  utfylt: z.enum(['ja', 'nei']).default('nei'),
  /** Barna som skal være med, atskilt med komma. Tom: alle. */
  barn: z
    .string()
    .max(2000)
    .regex(/^[0-9a-f,-]*$/, 'Barna velges med id-ene sine. Last siden på nytt.')
    .default(''),
})
