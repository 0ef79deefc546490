import { ROLLER } from '@handlingsrom/domene/tilgang/typer'
import { z } from 'zod'

/** Den som er logget inn, og hva slags installasjon det er. */
export const Meg = z.object({
  ansattId: z.string(),
  navn: z.string(),
  roller: z.array(z.enum(ROLLER)),
  kontor: z.string().nullable(),
  iKrets: z.boolean(),
  kommune: z.string(),
  kommunenavn: z.string(),
  /** Innebygd database: banneret vises, og ekte identitetsnumre avvises. */
  innebygd: z.boolean(),
  /** Innebygd innlogging med oppdiktede ansatte. */
  demo: z.boolean(),
  versjon: z.string(),
})
export type Meg = z.infer<typeof Meg>

/** Hvor nettleseren skal gå etter utlogging. */
export const LoggetUt = z.object({ videre: z.string() })
