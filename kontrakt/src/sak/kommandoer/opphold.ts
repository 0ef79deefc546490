import { OPPHOLDSKILDER } from '@handlingsrom/domene/opphold/hendelser'
import { OPPHOLDSGRUNNLAG } from '@handlingsrom/domene/regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade'
import { z } from 'zod'
import { antall, dato, kortTekst, tekst } from '../../felles/typer.ts'
import { personId } from './ider.ts'

export const oppholdkommandoer = {
  vurderOpphold: z.object({
    personId,
    grunnlag: z.enum([...OPPHOLDSGRUNNLAG, 'ukjent']),
    kilde: z.enum(OPPHOLDSKILDER),
    dokument: kortTekst.exactOptional(),
    dato,
    til: dato.exactOptional(),
    begrunnelse: tekst(),
    settVersjon: antall,
  }),
} as const
