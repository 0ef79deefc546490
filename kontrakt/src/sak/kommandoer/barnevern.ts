import { KONKLUSJONER, KRITERIESVAR, MELDT_TIL } from '@handlingsrom/domene/barnevern/hendelser'
import { z } from 'zod'
import { dato, id, tekst } from '../../felles/typer.ts'
import { innsynsmerke } from '../svar.ts'
import { personId } from './ider.ts'

const vurderingId = id('MeldepliktId')
const kriteriesvar = z.enum(KRITERIESVAR)

/** Vurderingen av meldeplikten (§ 45). Ingen av kommandoene sender noe ut av Handlingsrom. */
export const barnevernkommandoer = {
  vurderMeldeplikt: z.object({
    vurderingId,
    personer: z.array(personId).min(1).max(30),
    kriterier: z.object({
      a: kriteriesvar,
      b: kriteriesvar,
      c: kriteriesvar,
      d: kriteriesvar,
      e: kriteriesvar,
    }),
    vurdering: tekst(),
    konklusjon: z.enum(KONKLUSJONER),
    innen: dato.exactOptional(),
    folger: vurderingId.exactOptional(),
  }),
  registrerBekymringMeldt: z.object({ vurderingId, til: z.enum(MELDT_TIL), dato, merknad: tekst() }),
  vurderMeldepliktInnsyn: z.object({ vurderingId, innsyn: innsynsmerke }),
} as const
