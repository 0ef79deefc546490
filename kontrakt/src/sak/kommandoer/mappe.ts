import { z } from 'zod'
import { tekst } from '../../felles/typer.ts'
import { ansattId } from './ider.ts'

/** Fordeling og habilitet. */
export const mappekommandoer = {
  taSak: z.object({}),
  tildelSak: z.object({ ansattId }),
  fjernTildeling: z.object({ ansattId, grunn: tekst() }),
  meldInhabil: z.object({ grunn: tekst() }),
} as const
