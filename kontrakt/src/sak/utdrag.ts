import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { TILBAKEHOLDT_FORDI, UTELATT_FORDI } from '@handlingsrom/domene/innsyn/holdtTilbake'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { MOTTAKERSLAG } from '@handlingsrom/domene/utdrag/mottakere'
import { z } from 'zod'

const hvem = z.object({ personId: z.string(), fornavn: z.string() })

/** `GET /api/saker/:sakId/utdrag`: hvem et utdrag kan lages for, og når noen er valgt, hva som kommer på papiret og hva som ikke gjør det. */
export const Utdragsvalg = z.object({
  for: z
    .string()
    .regex(/^[0-9a-f-]{36}$/, 'Velg hvem utdraget er for.')
    .exactOptional(),
  spraak: z.enum(SPRAAK).default('nb'),
})
/** `GET /api/saker/:sakId/utdrag/:utdragNr/ark`: papiret, slik det ble ført at det ble laget i hendelsen med nummeret. */
export const Utdragsnummer = z.object({ sakId: z.string(), utdragNr: z.coerce.number().int().min(0) })

const arkdel = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('overskrift'), niva: z.union([z.literal(2), z.literal(3)]), tekst: z.string() }),
  z.object({ slag: z.literal('sporsmal'), tekst: z.string() }),
  z.object({ slag: z.literal('hjelp'), tekst: z.string() }),
  z.object({
    slag: z.literal('svar'),
    navn: z.string(),
    tilstand: z.string(),
    tekst: z.string(),
    kilde: z.string(),
  }),
])
export const Utdragsvisning = z.object({
  mottakere: z.array(
    hvem.extend({
      navn: z.string(),
      slag: z.enum(MOTTAKERSLAG),
      malform: z.enum(['nb', 'nn']),
      tolkesprak: z.string().nullable(),
    }),
  ),
  /** De som er laget, det siste først. */
  laget: z.array(
    hvem.extend({
      nr: z.number().int(),
      spraak: z.enum(SPRAAK),
      /** Saken gir det samme arket i dag, så papiret kan åpnes igjen. */
      gjelder: z.boolean(),
      tidspunkt: z.string(),
      av: z.object({ navn: z.string() }),
    }),
  ),
  utdrag: z
    .object({
      ark: z.object({ tittel: z.string(), ingress: z.string(), deler: z.array(arkdel) }),
      /** Bare for den som lager utdraget. Aldri på papiret. */
      holdtTilbake: z.array(
        hvem.extend({
          tema: z.enum(TEMA).nullable(),
          fordi: z.enum(TILBAKEHOLDT_FORDI),
          grunn: z.string().nullable(),
        }),
      ),
      utelatt: z.array(hvem.extend({ fordi: z.enum(UTELATT_FORDI) })),
    })
    .nullable(),
  kanSkrive: z.boolean(),
})
export type Utdragsvisning = z.infer<typeof Utdragsvisning>
