import { BEGIVENHETER } from '@handlingsrom/domene/kartlegging/hendelser'
import { SKOLESTARTER } from '@handlingsrom/domene/kartlegging/kommende'
import { z } from 'zod'
import { vist } from './svar.ts'

const { detaljer } = vist
const Person = z.object({ personId: z.string(), fornavn: z.string() })
const Feltsvar = z.object({ person: Person, detalj: detaljer, dato: z.string() })
const Hjem = z.object({ bolig: detaljer, dato: z.string() })

/** Noe som skal skje for et barn. */
export const Kommervisning = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('termin'), person: Person, dato: z.string() }),
  z.object({ slag: z.literal('bursdag'), person: Person, dato: z.string(), fyller: z.number().int() }),
  z.object({ slag: z.literal('skole'), person: Person, hva: z.enum(SKOLESTARTER), ar: z.number().int() }),
  z.object({ slag: z.literal('betaling'), person: Person, dato: z.string(), navn: z.string() }),
  z.object({
    slag: z.literal('begivenhet'),
    person: Person,
    hva: z.enum(BEGIVENHETER),
    navn: z.string().nullable(),
    dato: z.string().nullable(),
    sagt: z.string(),
  }),
])
export type Kommervisning = z.infer<typeof Kommervisning>

/** `GET /api/saker/:sakId/samlet`: det som er sagt i felt om familien, samlet fra alle temaene. */
export const Samletvisning = z.object({
  dagens: z.string(),
  hjem: z.object({
    her: Hjem.nullable(),
    /** Det andre hjemmet til et barn med delt bosted; `hjem` er `null` når ingen har spurt. */
    andre: z.array(z.object({ person: Person, hjem: Hjem.nullable() })),
  }),
  tjenester: z.array(Feltsvar.extend({ skjermet: z.boolean() })),
  nettverk: z.array(Feltsvar),
  utfordringer: z.array(Feltsvar.extend({ skjermet: z.boolean() })),
  kommer: z.array(Kommervisning),
  /** Kjøp og utgifter, nyest først. */
  utgifter: z.array(Feltsvar.extend({ dag: z.string() })),
  /** Utgavene av skjemaet svarene i saken er spurt etter, og hvor mange svar som hører til hver. Uten utgave: skrevet før den ble lagret. */
  utgaver: z.array(z.object({ versjon: z.string().nullable(), antall: z.number().int() })),
})
export type Samletvisning = z.infer<typeof Samletvisning>
