import { RETNINGER, SAMTYKKEMAATER, SAMTYKKEMOTTAKERE } from '@handlingsrom/domene/samtykke/hendelser'
import { z } from 'zod'
import { dato, kortTekst, tekst } from '../../felles/typer.ts'
import { personId } from './ider.ts'

const maate = z.enum(SAMTYKKEMAATER)

/** Samtykket noen i familien gir, og at det trekkes. */
export const samtykkekommandoer = {
  giSamtykke: z.object({
    av: personId,
    om: z.array(personId).max(30),
    barnetSier: z.array(z.object({ personId, ord: tekst(2000) })).max(30),
    mottaker: z.object({ slag: z.enum(SAMTYKKEMOTTAKERE), navn: kortTekst }),
    retning: z.enum(RETNINGER),
    hva: tekst(2000),
    formal: tekst(2000),
    maate,
    dokument: kortTekst.exactOptional(),
    dato,
    til: dato,
  }),
  trekkSamtykke: z.object({ nr: z.number().int().min(0), av: personId, maate, dato }),
} as const
