import { GRADERINGER } from '@handlingsrom/domene/person/hendelser'
import { z } from 'zod'
import { id, tekst } from './felles/typer.ts'

/** `POST /api/saker/:sakId/personer/:personId/gradering` */
export const Graderingsvalg = z.object({
  kommandoId: id('KommandoId'),
  gradering: z.enum(GRADERINGER),
  grunn: tekst(),
})
export type Graderingsvalg = z.input<typeof Graderingsvalg>
/** `foreslatt`: nedgraderingen venter på en til i kretsen. `satt`: den gjelder nå. */
export const Graderingssvar = z.object({ utfall: z.enum(['satt', 'foreslatt']) })
