import { MALTE } from '@handlingsrom/domene/indikator/definisjoner'
import { RETNINGER } from '@handlingsrom/domene/indikator/terskel'
import { SAMMENLIGNES } from '@handlingsrom/domene/statistikk/forskjeller'
import { z } from 'zod'
import { id, tekst } from './felles/typer.ts'
import { Periode } from './internkontroll.ts'

export { definisjonen, INDIKATORER, type Indikator } from '@handlingsrom/domene/indikator/definisjoner'
export { indikatornavn } from '@handlingsrom/domene/indikator/navn'
export { NYNORSK } from '@handlingsrom/domene/indikator/nynorsk'
export { MED_TERSKEL } from '@handlingsrom/domene/indikator/terskel'
export { type Indikatortema, TEMAER } from '@handlingsrom/domene/indikator/typer'
export { vistVerdi } from '@handlingsrom/domene/statistikk/indikatorbilde'

/** Et tall som kan vises. Er det ikke det, er det ingenting å telle, eller så kunne det pekt på noen. */
export const VistTall = z.object({
  status: z.literal('vises'),
  antall: z.number().int(),
  deler: z.array(z.number().int()).readonly(),
  midt: z.number().int().nullable(),
})
const Periodetall = z.discriminatedUnion('status', [
  z.object({ status: z.enum(['ingen', 'for-fa']) }),
  VistTall,
])
export type Periodetall = z.infer<typeof Periodetall>

const Serie = z.object({
  indikator: z.enum(MALTE),
  /** Eldst først. Tertialene legges sammen til årene, og overlapper aldri. */
  tertialer: z.array(z.object({ periode: z.string(), tall: Periodetall })).readonly(),
  ar: z.array(z.object({ ar: z.number().int(), tall: Periodetall })).readonly(),
})
export type Indikatorserie = z.infer<typeof Serie>

/** Den midterste halvdelen av menneskene. `null`: færre enn fem med fem familier hver. */
const Spredning = z
  .object({
    mennesker: z.number().int(),
    nedre: z.number().int(),
    midt: z.number().int(),
    ovre: z.number().int(),
  })
  .nullable()

/** Av til kommunen har skrevet at det er drøftet med de ansatte. */
const Av = z.object({ vises: z.literal(false) })
const Paa = { vises: z.literal(true), ar: z.number().int(), droftet: z.string() }
const Rad = { indikator: z.enum(SAMMENLIGNES), spredning: Spredning }
const Forskjeller = z.discriminatedUnion('vises', [
  Av,
  z.object({ ...Paa, rader: z.array(z.object(Rad)).readonly() }),
])
export type Forskjeller = z.infer<typeof Forskjeller>

/** `GET /api/mine-tall`: spredningen, og leserens egne tall ved siden av. */
export const MineTall = z.discriminatedUnion('vises', [
  Av,
  z.object({
    ...Paa,
    rader: z
      .array(
        z.object({
          ...Rad,
          mine: z.object({ antall: z.number().int(), verdi: z.number().int() }).nullable(),
        }),
      )
      .readonly(),
  }),
])
export type MineTall = z.infer<typeof MineTall>

const Terskelvisning = z.object({
  indikator: z.enum(MALTE),
  retning: z.enum(RETNINGER),
  verdi: z.number().int(),
  eier: z.string(),
  /** Leseren er eieren. */
  min: z.boolean(),
  krysset: z.object({ periode: z.string(), verdi: z.number().int() }).nullable(),
  /** Det eieren har svart for denne perioden. Da er oppgaven borte til den neste. */
  svar: z.object({ svar: z.string(), dato: z.string(), av: z.string() }).nullable(),
})
export type Terskelvisning = z.infer<typeof Terskelvisning>

/** `GET /api/internkontroll/indikatorer`: hvert tertial og hvert år, i år og de to forrige. Tall om kontoret, uten navn. */
export const Indikatorer = z.object({
  /** Da radene ble lest. */
  regnet: z.string(),
  serier: z.array(Serie).readonly(),
  forskjeller: Forskjeller,
  terskler: z.array(Terskelvisning).readonly(),
})
export type Indikatorer = z.infer<typeof Indikatorer>

/** `POST /api/internkontroll/terskler/svar`: hva eieren gjør med at terskelen er krysset. */
export const Terskelsvar = z.object({
  kommandoId: id('KommandoId'),
  indikator: z.enum(MALTE),
  periode: Periode,
  svar: tekst(2000).pipe(z.string().trim().min(1)),
})
