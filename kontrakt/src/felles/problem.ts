import { z } from 'zod'

/** Feilsvar etter RFC 9457. `kode` er stabil og oversettes i weben; `detail` er en norsk setning. */
export const Problem = z.looseObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number().int(),
  kode: z.string(),
  detail: z.string(),
  /** Bare ved uventede feil: nummeret en kan oppgi til driften. */
  referanse: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>
