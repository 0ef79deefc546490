import { FORMALSSVAR } from '@handlingsrom/domene/langvarig/hendelser'
import { z } from 'zod'
import { kortTekst, maned, tekst } from '../../felles/typer.ts'
import { soknadId } from './ider.ts'

export const langvarigkommandoer = {
  vurderSaerskilteFormal: z.object({ soknadId, svar: z.enum(FORMALSSVAR), begrunnelse: tekst() }),
  forTidligereStonad: z.object({ fra: maned, til: maned, kilde: kortTekst }),
} as const
