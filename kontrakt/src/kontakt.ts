import { z } from 'zod'
import { dato, id, tekst } from './felles/typer.ts'

const antallBarn = z.number().int('Skriv et helt tall.').min(0, 'Antallet kan ikke være negativt.').max(50)

/** `POST /api/kontakter/skriv`: en oppsøkende kontakt, uten navn og uten sak. */
export const NyKontakt = z.object({
  kommandoId: id('KommandoId'),
  kontaktId: id('KontaktId'),
  dato,
  klokkeslett: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Klokkeslettet finnes ikke. Skriv det som 14:30.')
    .exactOptional(),
  hvor: tekst(300),
  om: tekst(5000),
  barnSett: antallBarn.exactOptional(),
  barnNevnt: antallBarn.exactOptional(),
  tilbudt: tekst(5000),
  neste: tekst(2000),
})
export type NyKontakt = z.input<typeof NyKontakt>

export const Kontaktvisning = z.object({
  kontaktId: z.string(),
  dato: z.string(),
  klokkeslett: z.string().nullable(),
  hvor: z.string(),
  om: z.string(),
  barnSett: z.number().nullable(),
  barnNevnt: z.number().nullable(),
  tilbudt: z.string(),
  neste: z.string(),
  av: z.object({ navn: z.string() }),
})
export type Kontaktvisning = z.infer<typeof Kontaktvisning>

/** `GET /api/kontakter`: kontorets, den nyeste først. */
export const Kontaktliste = z.object({
  dagens: z.string(),
  kontakter: z.array(Kontaktvisning),
  /** Det finnes eldre kontakter enn dem listen viser. */
  flere: z.boolean(),
  kanSkrive: z.boolean(),
})
export type Kontaktliste = z.infer<typeof Kontaktliste>
