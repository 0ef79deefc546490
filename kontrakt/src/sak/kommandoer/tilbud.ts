import { erUuid, type TilbudId } from '@handlingsrom/domene/felles/id'
import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import { TILBUDSSVAR } from '@handlingsrom/domene/tilbud/typer'
import { z } from 'zod'
import { antall, dato, tekst } from '../../felles/typer.ts'
import { personId, samtaleId } from './ider.ts'

/** De nasjonale har faste navn; kommunens egne har id-er. */
const tilbudId = z
  .string()
  .max(80)
  .refine(
    v => erUuid(v) || /^nasjonal\/[a-z0-9-]+$/.test(v),
    'Tilbudet finnes ikke lenger. Last siden på nytt.',
  )
  .transform(v => v as TilbudId)
const maate = z.enum(KANALER)
const personer = z.array(personId).max(30)
const nr = z.number().int().min(0)

/** Det familien får vite om, og det Nav gjør for dem med samtykke. */
export const tilbudkommandoer = {
  fortellOmTilbud: z.object({
    tilbudId,
    til: personer,
    om: personer,
    maate,
    dato,
    svar: z.enum(TILBUDSSVAR).exactOptional(),
    samtaleId: samtaleId.exactOptional(),
  }),
  besvarTilbud: z.object({ nr, svar: z.enum(TILBUDSSVAR), dato, settVersjon: antall }),
  giTilbudssamtykke: z.object({
    tilbudId,
    av: personId,
    om: personer,
    hva: tekst(2000),
    maate,
    dato,
    til: dato,
  }),
  kontaktTilbud: z.object({ samtykkeNr: nr, dato, hva: tekst(2000) }),
} as const
