import { RINGEGRUNNER } from '@handlingsrom/domene/vedtak/oppringning/grunner'
import { OPPRINGNINGSKANALER, OPPRINGNINGSUTFALL } from '@handlingsrom/domene/vedtak/oppringning/hendelser'
import { z } from 'zod'
import { Hvem } from './visning.ts'

/** Hvorfor familien kan ha nytte av at noen ringer og forklarer brevet, og hva som er gjort. `null` når det ikke er noen grunn. */
export const Oppringningsvisning = z
  .object({
    grunner: z.array(z.enum(RINGEGRUNNER)),
    innen: z.string(),
    /** Den siste dagen oppgaven står på dagslisten; etter den er den ute. */
    siste: z.string(),
    fort: z.array(
      z.object({
        utfall: z.enum(OPPRINGNINGSUTFALL),
        kanal: z.enum(OPPRINGNINGSKANALER),
        dato: z.string(),
        av: Hvem,
        notatId: z.string(),
      }),
    ),
    avsluttet: z.boolean(),
    /** Det er prøvd nok, på ulike dager, til at noen kan slutte å prøve. */
    kanGiOpp: z.boolean(),
    erstattet: z.boolean(),
    /** Hvem samtalen kan handle om: barna først. */
    personer: z.array(z.object({ personId: z.string(), fornavn: z.string(), erBarn: z.boolean() })),
    /** Det vedtaket sier at det betyr for hvert barn, med ordene i brevet. */
    barna: z.array(z.object({ fornavn: z.string(), vise: z.string() })),
    /** Språket det er skrevet ned at søkeren trenger tolk i. */
    tolkesprak: z.string().nullable(),
    soker: z.string(),
    kanFore: z.boolean(),
  })
  .nullable()
export type Oppringningsvisning = z.infer<typeof Oppringningsvisning>
