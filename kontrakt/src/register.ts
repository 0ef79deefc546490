import { ALLE_SLAG, SKJERMER, type Slag } from '@handlingsrom/domene/register/slag'
import { z } from 'zod'
import { dato, id, kortTekst, tekst } from './felles/typer.ts'

export {
  ALLE_SLAG,
  type Feltnavn,
  feltene,
  felttype,
  type Gyldighet,
  gyldighet,
  SKJERMER,
  type Skjerm,
  SLAG,
  type Slag,
  STEG,
  STYRING,
  type Steg,
  type Styring,
} from '@handlingsrom/domene/register/slag'

const kommandoId = id('KommandoId')
const Slagnavn = z.enum(ALLE_SLAG as [Slag, ...Slag[]])
const innhold = {
  tittel: kortTekst,
  felt: z.record(z.string().max(40), z.union([tekst(10_000), z.number()])),
  skjermer: z.array(z.enum(SKJERMER)).max(SKJERMER.length).readonly(),
  eier: id('AnsattId'),
  fra: dato,
  til: dato.nullable(),
  gjennomgang: dato.nullable(),
}

/** `POST /api/internkontroll/register/forOpp`. Hvilke felt slaget har, sier domenet. */
export const ForOpp = z.object({ kommandoId, slag: Slagnavn, ...innhold })
export type ForOpp = z.input<typeof ForOpp>

/** `POST /api/internkontroll/register/:oppforingId/<navn>`. */
export const REGISTERKOMMANDOER = {
  endre: z.object({ kommandoId, ...innhold }),
  gjennomga: z.object({ kommandoId, neste: dato, merknad: tekst(2000) }),
  bekreftLest: z.object({ kommandoId, utgave: z.number().int().positive() }),
  avslutt: z.object({ kommandoId, grunn: tekst(2000) }),
} as const
export type Registerkommandonavn = keyof typeof REGISTERKOMMANDOER

const Ansatt = z.object({ ansattId: z.string(), navn: z.string() })
const oppforing = {
  oppforingId: z.string(),
  slag: Slagnavn,
  tittel: z.string(),
  felt: z.record(z.string(), z.union([z.string(), z.number()])),
  skjermer: z.array(z.enum(SKJERMER)).readonly(),
  eier: Ansatt,
  fra: z.string(),
  til: z.string().nullable(),
  gjennomgang: z.string().nullable(),
  sistSett: z.string().nullable(),
  avsluttet: z.string().nullable(),
  /** `null`: skal ikke bekreftes lest. `av`: hvor mange ansatte ved kontoret som har lest den, aldri hvem; bare for leder og fagansvarlig. */
  lesing: z
    .object({
      utgave: z.number().int(),
      meg: z.boolean(),
      av: z.object({ lest: z.number().int(), ansatte: z.number().int() }).nullable(),
    })
    .nullable(),
}
const Oppforingsrad = z.object(oppforing)
export type Oppforingsrad = z.infer<typeof Oppforingsrad>

/** `GET /api/internkontroll/register`. `ansatte`: de som kan eie en oppføring, bare for den som kan føre opp. */
export const Registre = z.object({
  dagens: z.string(),
  kanStyre: z.boolean(),
  ansatte: z.array(Ansatt).readonly(),
  oppforinger: z.array(Oppforingsrad).readonly(),
})
export type Registre = z.infer<typeof Registre>

/** `GET /api/internkontroll/gjelder-her`: det som er festet til et skjermbilde, og ikke er avsluttet. */
export const GjelderHer = z.object({
  dagens: z.string(),
  oppforinger: z
    .array(
      Oppforingsrad.pick({
        oppforingId: true,
        slag: true,
        tittel: true,
        skjermer: true,
        fra: true,
        til: true,
      }).extend({ ulest: z.boolean() }),
    )
    .readonly(),
})
export type GjelderHer = z.infer<typeof GjelderHer>

const HENDELSER = ['OppforingFort', 'OppforingEndret', 'OppforingGjennomgatt', 'OppforingAvsluttet'] as const
export type Registerhendelsesnavn = (typeof HENDELSER)[number]

/** `GET /api/internkontroll/register/:oppforingId`. */
export const Oppforingsvisning = z.object({
  ...oppforing,
  dagens: z.string(),
  kanStyre: z.boolean(),
  kanGjennomga: z.boolean(),
  ansatte: z.array(Ansatt).readonly(),
  grunn: z.string(),
  historikk: z
    .array(
      z.object({
        nr: z.number().int(),
        hva: z.enum(HENDELSER),
        tidspunkt: z.string(),
        av: z.string(),
        tekst: z.string(),
      }),
    )
    .readonly(),
})
export type Oppforingsvisning = z.infer<typeof Oppforingsvisning>
