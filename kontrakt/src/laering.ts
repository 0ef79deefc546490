import { RETURGRUNNER } from '@handlingsrom/domene/vedtak/hendelser'
import { z } from 'zod'

export { MINSTE_TALL } from '@handlingsrom/domene/statistikk/smaTall'
export type { Tertial } from '@handlingsrom/domene/statistikk/tertial'

/** `ÅÅÅÅ-1` til `ÅÅÅÅ-3`: tre perioder i året på fire måneder. Uten valg: den som er nå. */
export const Periodevalg = z.object({
  periode: z
    .string()
    .regex(/^20\d{2}-[123]$/)
    .exactOptional(),
})

/** `GET /api/laering/returer`: hvor mange returer hver grunn hadde ved kontoret. `antall` er `null` ved færre enn fem familier. */
export const Returbilde = z.object({
  periode: z.string(),
  grunner: z.array(z.object({ grunn: z.enum(RETURGRUNNER), antall: z.number().int().nullable() })),
})
export type Returbilde = z.infer<typeof Returbilde>
