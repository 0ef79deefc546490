import { KRAVSTATUSER } from '@handlingsrom/domene/etterspurt/tilstand'
import { DOKUMENTSLAG } from '@handlingsrom/domene/etterspurt/typer'
import { UTLEVERINGSMAATER } from '@handlingsrom/domene/vedtak/hendelser'
import { z } from 'zod'
import { Hvem } from './visning.ts'

/** Ett brev som ber om dokumentasjon, og hva som er kommet. */
export const Etterspurtvisning = z.object({
  etterspurtId: z.string(),
  versjon: z.number().int(),
  dato: z.string(),
  av: Hvem,
  frist: z.string(),
  utsatt: z.object({ fra: z.string(), grunn: z.string() }).nullable(),
  selvForst: z.string(),
  /** Noe er ikke kommet, og det er fortsatt noe å vente på. */
  venter: z.boolean(),
  fristenErUte: z.boolean(),
  gjelder: z.object({ vedtakId: z.string(), utbetalingId: z.string().nullable() }).nullable(),
  brev: z.object({ sha256: z.string(), filnavn: z.string() }).nullable(),
  utlevering: z.discriminatedUnion('slag', [
    z.object({ slag: z.literal('digitalt') }),
    z.object({ slag: z.literal('maa-ut') }),
    z.object({ slag: z.literal('utlevert'), maate: z.enum(UTLEVERINGSMAATER), dato: z.string() }),
  ]),
  krav: z.array(
    z.object({
      kravId: z.string(),
      slag: z.enum(DOKUMENTSLAG),
      hva: z.string(),
      hvorfor: z.string(),
      status: z.enum(KRAVSTATUSER),
      dokumenter: z.array(z.string()),
      ord: z.string(),
      sist: z.object({ av: Hvem, tidspunkt: z.string() }).nullable(),
    }),
  ),
})
export type Etterspurtvisning = z.infer<typeof Etterspurtvisning>

/** Vedtakene et krav kan gjelde, med betalingene. */
export const Sporrevalg = z.array(
  z.object({
    vedtakId: z.string(),
    dato: z.string(),
    utbetalinger: z.array(
      z.object({ utbetalingId: z.string(), belop: z.number().int(), forfall: z.string() }),
    ),
  }),
)
export type Sporrevalg = z.infer<typeof Sporrevalg>
