import { UTBETALINGSSTATUSER } from '@handlingsrom/domene/utbetaling/tilstand'
import { z } from 'zod'
import { Hvem } from './visning.ts'

const Ore = z.number().int()
const Mottaker = z.object({
  slag: z.enum(['soker', 'annen']),
  /** Tom for søkeren, og for varer og tjenester ingen har sagt hvem leverer. */
  navn: z.string(),
})

/** Planen for pengene etter et vedtak: hver måned, og det som gis én gang. Produktet betaler ikke; det gjør økonomisystemet. */
export const Utbetalingsplan = z.object({
  versjon: z.number().int(),
  /** Leseren kan endre planen. Et vedtak som er erstattet, får ikke nye betalinger. */
  kanSkrive: z.boolean(),
  erstattet: z.boolean(),
  soker: z.string(),
  poster: z.array(
    z.object({
      /** Måneden som `ÅÅÅÅ-MM`, eller `engang`. */
      post: z.string(),
      vedtatt: Ore,
      /** Gitt for den samme måneden etter vedtak dette erstatter. */
      alleredeGitt: Ore,
      ikkePlanlagt: Ore,
      rekkerIkke: z.boolean(),
      /** Et nytt vedtak gjelder for denne posten. Det kan ikke legges mer her. */
      tattOver: z.boolean(),
      deler: z.array(
        z.object({
          mottaker: Mottaker,
          belop: Ore,
          hva: z.array(z.string()),
          maned: z.string().nullable(),
        }),
      ),
      utbetalinger: z.array(
        z.object({
          utbetalingId: z.string(),
          versjon: z.number().int(),
          belop: Ore,
          mottaker: Mottaker.extend({ samtykke: z.string().nullable() }),
          forfall: z.string(),
          status: z.enum(UTBETALINGSSTATUSER),
          utbetalt: z.string().nullable(),
          grunn: z.string().nullable(),
          avlost: z.boolean(),
          av: Hvem,
          tidspunkt: z.string(),
        }),
      ),
    }),
  ),
})
export type Utbetalingsplan = z.infer<typeof Utbetalingsplan>
