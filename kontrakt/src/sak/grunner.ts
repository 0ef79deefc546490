import { SYN_I_BREVET, UNDERSOKT_SVAR } from '@handlingsrom/domene/grunner/hendelser'
import { FORELDREROLLER, SYNSMAATER } from '@handlingsrom/domene/kartlegging/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { z } from 'zod'
import { Hvem } from './visning.ts'

const Ref = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('svar'), personId: z.string(), tema: z.enum(TEMA), nr: z.number().int() }),
  z.object({ slag: z.literal('behov'), behovId: z.string(), versjon: z.number().int() }),
])

/** Ordene slik de sto. `sagtAv` er hvem som sa det; for et behov er det `familien` eller `nav`. */
const Ordene = z.object({ tekst: z.string(), dato: z.string(), sagtAv: z.string() })

/** En opplysning som kan plukkes, slik den står nå. */
export const Valgbar = Ordene.extend({ ref: Ref, tema: z.enum(TEMA) })
export type Valgbar = z.infer<typeof Valgbar>

/** En plukket opplysning. `endret` og `borte`: noe er skjedd siden; `naa` er det som gjelder nå. */
export const Faktavisning = z.object({
  ref: Ref,
  tema: z.enum(TEMA),
  stand: z.enum(['samme', 'endret', 'borte']),
  da: Ordene,
  naa: Ordene.nullable(),
  /** Pekeren til det som gjelder nå. */
  nyRef: Ref.nullable(),
})
export type Faktavisning = z.infer<typeof Faktavisning>

/** Det barnets vurdering hviler på, ved siden av tekstene. */
export const Barnegrunner = z.object({
  fakta: z.array(Faktavisning),
  faktaversjon: z.number().int(),
  valgbare: z.array(Valgbar),
  /** Det siste som er skrevet om barnets syn. `unntatt`: noen har merket ordene for innsyn. */
  syn: z
    .object({
      nr: z.number().int(),
      maate: z.enum(SYNSMAATER),
      ord: z.string(),
      grunn: z.string().nullable(),
      dato: z.string(),
      unntatt: z.boolean(),
    })
    .nullable(),
  /** `nyttSyn`: noe er skrevet om synet etter at dette ble skrevet. */
  barnetsSyn: z
    .object({ nr: z.number().int().nullable(), telte: z.string(), nyttSyn: z.boolean() })
    .nullable(),
  foreldresyn: z
    .object({
      sagtAv: z.enum(FORELDREROLLER),
      mener: z.string(),
      telte: z.string(),
      /** `null`: ingen har svart på om ordene hører hjemme i brevet, og da står de ikke der. */
      brev: z.object({ slag: z.enum(SYN_I_BREVET), grunn: z.string() }).nullable(),
    })
    .nullable(),
  /** Noen i saken er vernet: ordene til en forelder som ikke får brevet, kommer aldri i brevet. */
  foreldrevern: z.boolean(),
  mot: z.array(z.object({ hensyn: z.string(), veid: z.string() })),
  undersoktversjon: z.number().int(),
  undersokt: z
    .object({ svar: z.enum(UNDERSOKT_SVAR), ord: z.string(), foreldet: z.boolean(), av: Hvem })
    .nullable(),
})
export type Barnegrunner = z.infer<typeof Barnegrunner>

export const Samletvisning = z.object({
  versjon: z.number().int(),
  avgjorende: z.string(),
  brukersSyn: z.string(),
  brukersSynTelte: z.string(),
  alternativer: z.string(),
  formal: z.string(),
  opphold: z.string(),
  /** Noen har vurdert oppholdsgrunnlaget til en voksen, så vedtaket kan hvile på det. */
  oppholdVurdert: z.boolean(),
  av: Hvem.nullable(),
})
export type Samletvisning = z.infer<typeof Samletvisning>

/** Behovene en linje svarer på, og om den hviler på noe i det hele tatt. */
export const Linjegrunner = z.object({
  behov: z.array(z.object({ behovId: z.string(), hva: z.string(), knyttet: z.boolean() })),
  koblingsversjon: z.number().int(),
  hvilerPaIngenting: z.boolean(),
})
