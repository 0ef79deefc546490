import { z } from 'zod'

/** Beløp er hele øre. `null` er ukjent, aldri 0. */
const Ore = z.number().int()

/** En setning i brevet og det den hviler på. */
export const Setningsvisning = z.object({
  tekst: z.string(),
  standard: z.boolean(),
  /** Setningen står også i brev kontoret har sendt til minst fem andre familier. Ikke hvilke, og aldri hva de sier. */
  andreBrev: z.boolean(),
  /** Klage og innsyn skal være standard og teller ikke i målet. */
  teller: z.boolean(),
  grunnlag: z.array(
    z.object({
      type: z.string(),
      ref: z.string(),
      navn: z.string().nullable(),
      tekst: z.string().nullable(),
      /** Hvem som sa det eller hvor det står, og når. */
      kilde: z.string().nullable(),
      dato: z.string().nullable(),
      /** Tallene på en linje; `null` er ukjent. */
      tall: z
        .object({
          norm: Ore.nullable(),
          sats: Ore.nullable(),
          faktisk: Ore.nullable(),
          besluttet: Ore.nullable(),
        })
        .nullable(),
    }),
  ),
  /** Skrevet om, eller ny, siden forrige utgave av forslaget. */
  endret: z.boolean(),
})
export const Brevdelvisning = z.discriminatedUnion('slag', [
  z.object({
    slag: z.literal('overskrift'),
    kapittel: z.string(),
    tekst: z.string(),
    niva: z.number().int(),
  }),
  z.object({
    slag: z.literal('avsnitt'),
    kapittel: z.string(),
    setninger: z.array(Setningsvisning),
    barn: z.object({ personId: z.string(), navn: z.string() }).nullable(),
  }),
  z.object({
    slag: z.literal('tabell'),
    kapittel: z.string(),
    rader: z.array(
      z.object({
        tekst: z.string(),
        belop: z.string(),
        sum: z.boolean(),
        linjeId: z.string().nullable(),
      }),
    ),
  }),
  z.object({ slag: z.literal('liste'), kapittel: z.string(), punkter: z.array(Setningsvisning) }),
])
export type Brevdelvisning = z.infer<typeof Brevdelvisning>

/** Brevet slik det blir eller ble, del for del. */
export const Brevvisning = z.object({
  tittel: z.string(),
  deler: z.array(Brevdelvisning),
  /** Hele andelen, og delen av den som bare står i andre brev fra kontoret. Mellom 0 og 1. */
  standardandel: z.number(),
  andreBrev: z.number(),
  /** Målt da vedtaket ble fattet, eller nå: det siste for et forslag, og for vedtak fra før det ble målt. */
  malt: z.enum(['da', 'naa']),
  /** `null` når avsnittet om barnet ikke er skrevet. */
  barn: z.array(z.object({ personId: z.string(), andel: z.number().nullable() })),
  /** Det som står øverst på arket familien får. */
  hode: z.object({
    kommune: z.string().nullable(),
    kontor: z.string(),
    mottaker: z.string(),
    adresse: z.array(z.string()),
    dato: z.string(),
    saksreferanse: z.string(),
  }),
  malform: z.enum(['nb', 'nn', 'en']),
})
export type Brevvisning = z.infer<typeof Brevvisning>
