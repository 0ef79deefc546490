import { FORMALSSVAR } from '@handlingsrom/domene/langvarig/hendelser'
import { z } from 'zod'
import { Hvem } from './visning.ts'

/** `GET /api/saker/:sakId/langvarig/:soknadId`: hvor lenge familien har fått stønad, og svaret på spørsmålet som følger av det. */
export const Langvarigvisning = z.object({
  iSaken: z.array(z.string()),
  fort: z.array(z.string()),
  av: z.number().int(),
  /** Fra så mange måneder spørsmålet stilles. */
  fra: z.number().int(),
  /** Kommunen har bestemt tallet. Ellers er det vårt forslag. */
  kommunensTall: z.boolean(),
  sporres: z.boolean(),
  foring: z.object({ fra: z.string(), til: z.string(), kilde: z.string(), av: Hvem }).nullable(),
  svar: z
    .object({
      svar: z.enum(FORMALSSVAR),
      begrunnelse: z.string(),
      maneder: z.number().int(),
      dato: z.string(),
      av: Hvem,
    })
    .nullable(),
  kanSkrive: z.boolean(),
})
export type Langvarigvisning = z.infer<typeof Langvarigvisning>
