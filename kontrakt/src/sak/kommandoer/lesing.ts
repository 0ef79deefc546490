import { RETURGRUNNER } from '@handlingsrom/domene/vedtak/hendelser'
import { ENDRINGSSVAR, LESEPUNKTER, PUNKTSVAR } from '@handlingsrom/domene/vedtak/lesing/typer'
import { z } from 'zod'
import { tekst } from '../../felles/typer.ts'
import { ansattId, personId, vedtakId } from './ider.ts'

const sitat = tekst().exactOptional()
const sted = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('barn'), personId, sitat }),
  z.object({ slag: z.literal('linje'), linjeId: z.string().min(1).max(200), sitat }),
  z.object({ slag: z.literal('kapittel'), kapittel: z.string().min(1).max(40), sitat }),
])
const kommentar = z.object({ sted, tekst: tekst(), grunn: z.enum(RETURGRUNNER).exactOptional() })
const kommentarer = z.array(kommentar).max(100)
const lesersvar = z
  .array(z.object({ punkt: z.enum(LESEPUNKTER), svar: z.enum(PUNKTSVAR) }))
  .max(LESEPUNKTER.length)

/** Det leseren har med seg når hun sender tilbake eller godkjenner. */
export const lest = {
  kommentarer: kommentarer.exactOptional(),
  lesersvar: lesersvar.exactOptional(),
  /** Utgaven hun leste. Er noe endret siden, får hun lese det før hun avgjør. */
  lestVersjon: z.number().int().min(0).exactOptional(),
} as const

export const lesingskommandoer = {
  svarPaEndring: z.object({
    vedtakId,
    ref: z.string().min(1).max(200),
    lestVersjon: z.number().int().min(0),
    svar: z.enum(ENDRINGSSVAR),
    grunn: tekst(),
  }),
  besvarKommentar: z.object({ vedtakId, kommentarId: z.string().min(1).max(100), tekst: tekst() }),
  giTilLeser: z.object({ vedtakId, ansattId }),
  velgKvalitetslesing: z.object({ vedtakId, grunn: tekst() }),
  kvalitetsles: z.object({
    vedtakId,
    merknad: tekst(),
    grunner: z.array(z.enum(RETURGRUNNER)),
    kommentarer,
    lesersvar,
  }),
} as const
