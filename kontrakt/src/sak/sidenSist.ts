import { BEHOVSSVAR, HASTER } from '@handlingsrom/domene/behov/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { z } from 'zod'
import { Loftevisning } from './samtale.ts'

const Person = z.object({ personId: z.string(), fornavn: z.string() })

const Behovet = z.object({
  behovId: z.string(),
  /** `null` når det gjelder hele familien. */
  gjelder: Person.nullable(),
  /** Tom når ordene holdes tilbake: samtalerommet kan leses av dem som sitter der. Da står temaet. */
  hva: z.string(),
  tema: z.enum(TEMA),
  haster: z.enum(HASTER),
})

/** Hva det sammenlignes med: da den siste samtalen ble avsluttet, da det siste vedtaket ble fattet, eller et nummer i saken. */
export const SIST = ['samtale', 'vedtak'] as const

/** `GET /api/saker/:sakId/siden-sist?fra=samtale|vedtak|<nr>` */
export const SidenSistvisning = z.object({
  dagens: z.string(),
  /** Punktet det er sammenlignet med. `null`: saken har ingen samtale som er avsluttet, og ingen vedtak. */
  fra: z.object({ slag: z.enum([...SIST, 'nr']), nr: z.number().int(), dato: z.string() }).nullable(),
  /** Punktene det går an å velge. */
  punkter: z.array(z.object({ slag: z.enum(SIST), nr: z.number().int(), dato: z.string() })),
  barn: z.array(
    Person.extend({
      svar: z.array(
        z.object({
          nr: z.number().int(),
          tema: z.enum(TEMA),
          slag: z.enum(['nytt', 'endret', 'trukket']),
          tekst: z.string(),
          dato: z.string(),
        }),
      ),
      barnetsSyn: z.boolean(),
    }),
  ),
  /** Svar om de voksne og familien som helhet. */
  andreSvar: z.number().int(),
  notater: z.array(z.object({ notatId: z.string(), slag: z.string(), dato: z.string() })),
  husstand: z.array(z.object({ person: Person, slag: z.enum(['ny', 'tatt-ut', 'rettet']) })),
  soknader: z.array(z.object({ soknadId: z.string(), mottattDato: z.string() })),
  vedtak: z.array(z.object({ vedtakId: z.string(), dato: z.string() })),
  lofterApne: z.array(Loftevisning),
  lofterGjortOpp: z.array(Loftevisning),
  /** Behov som venter på svar, også de som er eldre enn punktet. */
  behovApne: z.array(Behovet.extend({ nytt: z.boolean() })),
  behovBesvart: z.array(Behovet.extend({ svar: z.enum(BEHOVSSVAR) })),
  planlagt: z.object({ tema: z.array(z.enum(TEMA)), tekst: z.string().nullable() }).nullable(),
})
export type SidenSistvisning = z.infer<typeof SidenSistvisning>
