import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { RETNINGER, SAMTYKKEMAATER, SAMTYKKEMOTTAKERE } from '@handlingsrom/domene/samtykke/hendelser'
import { SAMTYKKESTATUSER } from '@handlingsrom/domene/samtykke/tilstand'
import { z } from 'zod'
import { Hvem } from './visning.ts'

const Person = z.object({ personId: z.string(), fornavn: z.string() })

/** Ett samtykke slik det vises overalt: i saken, ved svaret det er grunnlag for, og der noen skal snakke med andre. */
export const Samtykket = z.object({
  nr: z.number().int(),
  av: Person,
  om: z.array(Person),
  barnetSier: z.array(z.object({ person: Person, ord: z.string() })),
  mottaker: z.object({ slag: z.enum(SAMTYKKEMOTTAKERE), navn: z.string() }),
  retning: z.enum(RETNINGER),
  hva: z.string(),
  formal: z.string(),
  maate: z.enum(SAMTYKKEMAATER),
  dokument: z.string().nullable(),
  dato: z.string(),
  til: z.string(),
  status: z.enum(SAMTYKKESTATUSER),
  trukket: z
    .object({ dato: z.string(), av: Person.nullable(), maate: z.enum(SAMTYKKEMAATER).nullable() })
    .nullable(),
  /** Usant for et samtykke til et tilbud: det gis på siden om tilbudene, og har ikke sitt eget ark. */
  egen: z.boolean(),
  /** Antall svar i kartleggingen som hviler på det. */
  antallSvar: z.number().int(),
  skrevetAv: Hvem,
})
export type Samtykket = z.infer<typeof Samtykket>

/** `GET /api/saker/:sakId/samtykker`: nyest først. */
export const Samtykkevisninger = z.object({
  dagens: z.string(),
  /** Alle samtykket kan handle om. */
  personer: z.array(
    Person.extend({
      /** Et barn noen andre samtykker for, og som derfor selv skal bli spurt. */
      barn: z.boolean(),
      kanSamtykke: z.boolean(),
    }),
  ),
  samtykker: z.array(Samtykket),
  /** Er noen i saken skjermet, skrives bare det tomme arket ut. */
  bareTomtArk: z.boolean(),
  kanSkrive: z.boolean(),
})
export type Samtykkevisninger = z.infer<typeof Samtykkevisninger>

/** `GET /api/saker/:sakId/samtykker/ark`: en PDF til å lese og skrive under på. Uten `nr` er den tom. */
export const Samtykkearkvalg = z.object({
  spraak: z.enum(SPRAAK).default('nb'),
  nr: z.coerce.number().int().min(0).exactOptional(),
})
