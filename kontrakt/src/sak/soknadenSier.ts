import { BOSTEDER } from '@handlingsrom/domene/husstand/hendelser'
import { z } from 'zod'

/** Det den siste søknaden sier om hvor barnet bor, når det er noe annet enn det som står i saken. */
export const SoknadenSier = z.object({
  soknadId: z.string(),
  mottattDato: z.string(),
  bosted: z.enum(BOSTEDER),
  samvarsgrad: z.number().nullable(),
  /** Registeret sier en annen adresse, og søknaden sier ikke mer. */
  ikkeRegistrertHer: z.boolean(),
})
