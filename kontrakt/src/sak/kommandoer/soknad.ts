import { AKUTTBEHOV, AVSLUTNINGER } from '@handlingsrom/domene/soknad/hendelser'
import { z } from 'zod'
import { dato, tekst } from '../../felles/typer.ts'
import { soknadId } from './ider.ts'

/** Søknaden og det akutte. */
export const soknadkommandoer = {
  taTilBehandling: z.object({ soknadId }),
  merkDokumenterSett: z.object({ soknadId }),
  sendForelopigSvar: z.object({ soknadId, forventetSvar: dato, grunn: tekst() }),
  meldAkutt: z.object({ soknadId, behov: z.array(z.enum(AKUTTBEHOV)).min(1), tekst: tekst() }),
  avklarAkutt: z.object({
    soknadId,
    hvordan: z.enum(['behovet-er-dekket', 'ikke-akutt-etter-samtale']),
    tekst: tekst(),
  }),
  avsluttSoknad: z.object({ soknadId, avslutning: z.enum(AVSLUTNINGER), grunn: tekst() }),
} as const
