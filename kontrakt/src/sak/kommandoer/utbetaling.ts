import { z } from 'zod'
import { belop, dato, id, kortTekst, maned, tekst } from '../../felles/typer.ts'
import { vedtakId } from './ider.ts'

const settVersjon = z.number().int().min(0)
const utbetalingen = { utbetalingId: id('UtbetalingId'), settVersjon }
const betaling = {
  belop,
  mottaker: z.discriminatedUnion('slag', [
    z.object({ slag: z.literal('soker') }),
    z.object({ slag: z.literal('annen'), navn: kortTekst, samtykke: dato.exactOptional() }),
  ]),
  forfall: dato,
} as const

/** Planen for pengene etter et vedtak. Ingen kontonumre: de står i kommunens økonomisystem. */
export const utbetalingkommandoer = {
  planleggUtbetalinger: z.object({
    vedtakId,
    utbetalinger: z.array(z.object({ ...betaling, post: z.union([z.literal('engang'), maned]) })).max(200),
    settVersjon,
  }),
  endreUtbetaling: z.object({
    ...utbetalingen,
    deler: z.array(z.object(betaling)).max(20),
    grunn: tekst(),
  }),
  stoppUtbetaling: z.object({ ...utbetalingen, grunn: tekst() }),
  annullerUtbetaling: z.object({ ...utbetalingen, grunn: tekst() }),
  registrerUtbetalt: z.object({
    utbetalingId: utbetalingen.utbetalingId,
    lestVersjon: settVersjon,
    dato,
    grunn: tekst().exactOptional(),
  }),
} as const
