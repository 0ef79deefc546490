import { z } from 'zod'
import { KommandoId } from './kommandoer.ts'
import { Hvem } from './visning.ts'

/** `GET /api/saker/:sakId/vedtak/:vedtakId/oversettelse`: det i brevet som bare et menneske kan oversette, og det som er laget. */
export const Oversettelsesvisning = z.object({
  /** Språket søkeren trenger tolk på, når det er sagt. */
  tolkesprak: z.string().nullable(),
  /** Navnene på det som er søkt om og regnet med. */
  navn: z.array(z.string()),
  /** Det saksbehandleren har skrevet, avsnitt for avsnitt. */
  stykker: z.array(z.string()),
  /** Den siste som er laget, med ordene som ble skrevet da. */
  laget: z
    .object({
      av: Hvem,
      dato: z.string(),
      dokument: z.string(),
      ord: z.array(z.object({ original: z.string(), tekst: z.string() })),
    })
    .nullable(),
  kanLage: z.boolean(),
})
export type Oversettelsesvisning = z.infer<typeof Oversettelsesvisning>

/** Tomme oversettelser er ingen: stykket blir stående på norsk, merket. */
export const LagOversettelse = KommandoId.extend({
  ord: z.array(z.object({ original: z.string().max(20_000), tekst: z.string().max(20_000) })).max(200),
})
