import { z } from 'zod'

const Ore = z.number().int()

/** Formen, slik den står. */
const Formvisning = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('bidrag') }),
  z.object({
    slag: z.literal('lan'),
    hvorfor: z.string(),
    evne: z.string(),
    forsteAvdrag: z.string(),
    avdrag: Ore,
    antall: z.number().int(),
  }),
  z.object({ slag: z.literal('garanti'), hvorfor: z.string(), gjelder: z.string(), til: z.string() }),
  z.object({ slag: z.literal('varer-tjenester'), hva: z.string(), saerligeGrunner: z.string() }),
])

/** Det som er valgt på linjen ved siden av beløpet. */
export const Linjevalgvisning = z.object({
  belopsvurdering: z.string().exactOptional(),
  reduksjon: z.string().exactOptional(),
  form: Formvisning.exactOptional(),
  mottaker: z
    .object({ navn: z.string(), hvorfor: z.string(), samtykke: z.string().exactOptional() })
    .exactOptional(),
  maned: z.string().exactOptional(),
})
export type Linjevalgvisning = z.infer<typeof Linjevalgvisning>
