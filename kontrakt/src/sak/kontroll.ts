import { KONTROLLER } from '@handlingsrom/domene/kontroll/resultat'
import { z } from 'zod'

const tall = z.record(z.string(), z.union([z.string(), z.number()])).optional()

/** Et kontrollresultat slik det vises. `kode` er nøkkelen til teksten; ingen kode sier at loven er oppfylt. */
export const Kontrollert = z.object({
  kontroll: z.enum(KONTROLLER),
  resultat: z.object({
    utfall: z.enum(['ikke-aktuelt', 'mangler', 'ingen-mangel-funnet', 'krever-skjonn']),
    kode: z.string(),
    hvem: z.string().optional(),
    linjeId: z.string().optional(),
    tall,
  }),
})
export type Kontrollert = z.infer<typeof Kontrollert>
