import { BREVINNDELINGER, INNDELINGER } from '@handlingsrom/domene/statistikk/undersokelse/bilde'
import { z } from 'zod'

export {
  andelAv,
  type Brevkategori,
  type Kategori,
  type Undersokelsesbilde,
} from '@handlingsrom/domene/statistikk/undersokelse/bilde'
export { NOK_SVAR } from '@handlingsrom/domene/statistikk/undersokelse/perioder'
export { type Oppgitt, RODE_KORS } from '@handlingsrom/domene/statistikk/undersokelse/rodeKors'
export { ORD, PAASTANDER, type Paastand } from '@handlingsrom/domene/undersokelse/sporsmal'

const [SKALA = []] = INNDELINGER
const [BREV = []] = BREVINNDELINGER
const Skaladel = z.object({
  kategorier: z.array(z.enum(SKALA.flat())).readonly(),
  antall: z.number().int(),
})
const Brevdel = z.object({ kategorier: z.array(z.enum(BREV.flat())).readonly(), antall: z.number().int() })
const Fordeling = z.array(Skaladel).readonly().nullable()
const Kryss = z
  .object({ egen: z.array(Skaladel).readonly(), resten: z.array(Skaladel).readonly() })
  .nullable()

/** `GET /api/internkontroll/undersokelse`: det familiene svarte, for hver lukket periode. `null`: for få svar til å vises. */
export const Undersokelse = z.object({
  pa: z.boolean(),
  kontorer: z
    .array(
      z.object({
        kontor: z.string(),
        /** Lapper laget etter den siste lukkede perioden. Hvor mange som er brukt, sies ikke. */
        utdeltSiden: z.number().int(),
        perioder: z
          .array(
            z.object({
              fra: z.string(),
              til: z.string(),
              antall: z.number().int(),
              paastander: z.object({
                kartlegging: Fordeling,
                hensyn: Fordeling,
                tilstrekkelig: Fordeling,
              }),
              etterKartlegging: Kryss,
              etterHensyn: Kryss,
              etterBegge: Kryss,
              brevet: z.array(Brevdel).readonly().nullable(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})
export type Undersokelse = z.infer<typeof Undersokelse>

/** Et ark har tolv lapper. Færre deles ikke ut: én lapp til én familie ville vært et spor. */
export const ARK = [12, 24, 48] as const

/** `GET /api/undersokelse`: det den som deler ut lapper, trenger. Ingen svar, og ikke hvor mange. */
export const Undersokelsesutdeling = z.object({
  pa: z.boolean(),
  kontor: z.string(),
  /** Adressen familien skriver inn, eller QR-koden peker på. */
  adresse: z.string(),
  nettbrett: z.array(z.object({ nettbrettId: z.string(), startet: z.boolean() })).readonly(),
})
export type Undersokelsesutdeling = z.infer<typeof Undersokelsesutdeling>

export const LagLapper = z.strictObject({ antall: z.literal(ARK) })
/** Vises én gang. De finnes ikke i Handlingsrom etterpå. */
export const Lapper = z.object({ koder: z.array(z.string()).readonly(), gjelderTil: z.string() })
export type Lapper = z.infer<typeof Lapper>
export const Nettbrettkode = z.object({ kode: z.string() })
export type Nettbrettkode = z.infer<typeof Nettbrettkode>
export const StansNettbrett = z.strictObject({ nettbrettId: z.string().max(100) })
