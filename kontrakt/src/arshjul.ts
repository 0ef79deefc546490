import { ARSHJULSLAG } from '@handlingsrom/domene/register/arshjul'
import { z } from 'zod'

export type { Arshjulslag } from '@handlingsrom/domene/register/arshjul'

const Rad = z.object({
  slag: z.enum(ARSHJULSLAG),
  dato: z.string(),
  tittel: z.string(),
  /** Navnet på den som eier det. `null`: ingen enkelt ansatt. */
  eier: z.string().nullable(),
  ref: z.string().nullable(),
})
export type Arshjulrad = z.infer<typeof Rad>

/** `GET /api/internkontroll/arshjul`. */
export const Arshjul = z.object({
  dagens: z.string(),
  etterskudd: z.array(Rad).readonly(),
  maneder: z.array(z.object({ maned: z.string(), dager: z.array(Rad).readonly() })).readonly(),
  senere: z.number().int(),
})
export type Arshjul = z.infer<typeof Arshjul>
