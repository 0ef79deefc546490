import { z } from 'zod'

const Ore = z.number().int()

const Lan = z.object({
  slag: z.literal('lan'),
  hvorfor: z.string(),
  evne: z.string(),
  forsteAvdrag: z.string(),
  avdrag: Ore,
  antall: z.number().int(),
})
const Garanti = z.object({
  slag: z.literal('garanti'),
  hvorfor: z.string(),
  gjelder: z.string(),
  til: z.string(),
})
export const Depositumsformvisning = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('bidrag') }),
  Lan,
  Garanti,
])
export const Mottakervisning = z.object({
  navn: z.string(),
  hvorfor: z.string(),
  samtykke: z.string().exactOptional(),
})
export const Depositumsvilkarvisning = z.object({
  dekker: z.string(),
  vedSlutt: z.string(),
  vedKrav: z.string().exactOptional(),
})

/** Formen, slik den står. */
const Formvisning = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('bidrag') }),
  Lan,
  Garanti,
  z.object({ slag: z.literal('varer-tjenester'), hva: z.string(), saerligeGrunner: z.string() }),
])

/** Det som er valgt på linjen ved siden av beløpet. */
export const Linjevalgvisning = z.object({
  belopsvurdering: z.string().exactOptional(),
  reduksjon: z.string().exactOptional(),
  form: Formvisning.exactOptional(),
  mottaker: Mottakervisning.exactOptional(),
  depositum: Depositumsvilkarvisning.exactOptional(),
  maned: z.string().exactOptional(),
})
export type Linjevalgvisning = z.infer<typeof Linjevalgvisning>
