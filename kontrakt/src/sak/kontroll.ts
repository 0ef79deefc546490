import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { KONTROLLER } from '@handlingsrom/domene/kontroll/resultat'
import { SPORGRUNNER } from '@handlingsrom/domene/kontroll/sporet'
import { z } from 'zod'

// Den samme som `Hvem` i visning.ts, som selv viser kontroller og derfor ikke kan hentes hit.
const Hvem = z.object({ ansattId: z.string().nullable(), navn: z.string() })

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
  /** Et menneske er uenig. Grunnen følger saken, og løfter ingen sperre. */
  uenig: z.object({ grunn: z.string(), av: Hvem, tidspunkt: z.string() }).optional(),
  /** Antall ganger noen har sagt at de er uenige i akkurat dette resultatet, eller trukket det. */
  uenighetsversjon: z.number().int().optional(),
  /** Tema kartleggingen ikke har svar på, når vurderingen av barnet mangler noe (S-109). Mangler når alle er svart på. */
  spor: z
    .array(z.object({ tema: z.enum(TEMA), fordi: z.enum(SPORGRUNNER) }))
    .readonly()
    .optional(),
})
export type Kontrollert = z.infer<typeof Kontrollert>
