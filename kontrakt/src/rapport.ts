import { RAPPORTAVSLAG } from '@handlingsrom/domene/rapport/avslag'
import { FYLL } from '@handlingsrom/domene/rapport/dokument/typer'
import { KAPITLER } from '@handlingsrom/domene/rapport/typer'
import { z } from 'zod'
import { id, tekst } from './felles/typer.ts'

export { RAPPORTAVSLAG } from '@handlingsrom/domene/rapport/avslag'
export type { Kapittel } from '@handlingsrom/domene/rapport/typer'

const kommandoId = id('KommandoId')
const malform = z.enum(['nb', 'nn'])
/** FNs bærekraftsmål har numrene 1 til 17. */
export const BAREKRAFTSMAL = Array.from({ length: 17 }, (_, i) => i + 1)
const barekraft = z.array(z.number().int().min(1).max(17)).max(17)

/** `POST /api/internkontroll/rapporter/begynn`. `erstatter`: den sendte rapporten dette er en ny utgave av. */
export const BegynnRapport = z.object({
  kommandoId,
  ar: z.number().int().min(2000).max(2999),
  malform,
  erstatter: id('RapportId').nullable(),
})

/** `POST /api/internkontroll/rapporter/:rapportId/<navn>`. */
export const RAPPORTKOMMANDOER = {
  skriv: z.object({ kommandoId, kapittel: z.enum(KAPITLER), tekst: tekst(10_000) }),
  still: z.object({ kommandoId, malform, barekraft }),
  send: z.object({ kommandoId }),
} as const
export type Rapportkommandonavn = keyof typeof RAPPORTKOMMANDOER

const Sendt = z.object({ dato: z.string(), av: z.string() }).nullable()

/** `GET /api/internkontroll/rapporter`. */
export const Rapportliste = z.object({
  kanStyre: z.boolean(),
  ar: z.array(z.number().int()).readonly(),
  rapporter: z
    .array(
      z.object({
        rapportId: z.string(),
        ar: z.number().int(),
        malform,
        pabegynt: z.string(),
        sendt: Sendt,
        /** Dagen en ny utgave ble sendt. */
        erstattetAv: z.string().nullable(),
      }),
    )
    .readonly(),
})
export type Rapportliste = z.infer<typeof Rapportliste>

const Del = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('avsnitt'), tekst: z.string(), dempet: z.boolean() }),
  z.object({ slag: z.literal('overskrift'), tekst: z.string() }),
  z.object({
    slag: z.literal('diagram'),
    tittel: z.string(),
    alt: z.string(),
    forklaring: z.array(z.object({ fyll: z.enum(FYLL), tekst: z.string() })).readonly(),
    soyler: z
      .array(
        z.object({
          navn: z.string(),
          deler: z.array(z.object({ fyll: z.enum(FYLL), antall: z.number().int() })).readonly(),
          ord: z.string(),
        }),
      )
      .readonly(),
  }),
  z.object({
    slag: z.literal('tabell'),
    tittel: z.string(),
    kolonner: z.array(z.object({ tekst: z.string(), tall: z.boolean() })).readonly(),
    rader: z.array(z.object({ celler: z.array(z.string()).readonly(), sterk: z.boolean() })).readonly(),
  }),
])
export type Rapportdel = z.infer<typeof Del>

const Dokument = z.object({
  tittel: z.string(),
  undertittel: z.string(),
  kontor: z.string(),
  malform,
  utkast: z.boolean(),
  fakta: z.array(z.object({ navn: z.string(), verdi: z.string() })).readonly(),
  loven: z.string(),
  kapitler: z
    .array(
      z.object({
        kapittel: z.enum([...KAPITLER, 'vedlegg']),
        tittel: z.string(),
        ord: z.array(z.string()).readonly(),
        deler: z.array(Del).readonly(),
      }),
    )
    .readonly(),
})

const koder = Object.keys(RAPPORTAVSLAG) as [keyof typeof RAPPORTAVSLAG]

/** `GET /api/internkontroll/rapporter/:rapportId`: rapporten slik den blir, og det som gjenstår. */
export const Rapportvisning = z.object({
  rapportId: z.string(),
  ar: z.number().int(),
  malform,
  barekraft: z.array(z.number().int()).readonly(),
  ord: z.partialRecord(z.enum(KAPITLER), z.string()),
  kanStyre: z.boolean(),
  kanErstattes: z.boolean(),
  /** Utgaven som erstatter denne, eller et utkast til den. */
  nyUtgave: z.string().nullable(),
  sendt: Sendt,
  mangler: z.array(z.enum(KAPITLER)).readonly(),
  krever: z.array(z.enum(KAPITLER)).readonly(),
  hinder: z.enum(koder).nullable(),
  dokument: Dokument,
})
export type Rapportvisning = z.infer<typeof Rapportvisning>
