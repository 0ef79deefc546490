import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import {
  FORSOKSRESULTATER,
  IKKE_UNDERSOKT_GRUNNER,
  MERKNADSLAG,
  REFERATGRUNNLAG,
} from '@handlingsrom/domene/journal/hendelser'
import { z } from 'zod'
import { tema, vist } from './svar.ts'
import { Hvem } from './visning.ts'

const menneske = z.object({ personId: z.string(), fornavn: z.string() })
const skrevet = { av: Hvem, tidspunkt: z.string() }

/** Et svar i kartleggingen som hører til notatet. */
const Svarlenke = z.object({
  nr: z.number(),
  personId: z.string(),
  fornavn: z.string(),
  tema,
  svar: vist.svar,
  dato: z.string(),
})

export const Notatvisning = z.object({
  notatId: z.string(),
  slag: z.string(),
  dato: z.string(),
  klokkeslett: z.string().nullable(),
  tekst: z.string(),
  deler: z.object({ fakta: z.string(), vurdering: z.string(), konklusjon: z.string() }).nullable(),
  forsok: z
    .object({ kanal: z.enum(KANALER), hvem: z.string(), resultat: z.enum(FORSOKSRESULTATER) })
    .nullable(),
  referat: z
    .object({
      instans: z.string(),
      deltakere: z.string(),
      avtalt: z.string(),
      grunnlag: z.enum(REFERATGRUNNLAG),
    })
    .nullable(),
  ikkeUndersokt: z.object({ grunn: z.enum(IKKE_UNDERSOKT_GRUNNER) }).nullable(),
  undersokt: z
    .discriminatedUnion('svar', [
      z.object({ svar: z.literal('ja') }),
      z.object({ svar: z.literal('nei'), mangler: z.string() }),
    ])
    .nullable(),
  /** Noen skrev at noe ikke var undersøkt, og ingen har skrevet at det er gjort. */
  staarApent: z.boolean(),
  avklart: z.object({ hvordan: z.string(), ...skrevet }).nullable(),
  gjelder: z.array(menneske),
  tilstede: z.object({ personer: z.array(menneske), andre: z.string() }).nullable(),
  tema: z.array(tema),
  samtaleId: z.string().nullable(),
  /** Svarene som er skrevet av fra notatet, eller kom i den samme samtalen. */
  svar: z.array(Svarlenke),
  innsyn: vist.innsynsmerke.nullable(),
  /** Versjonen av merket; den som merker på nytt, sender den. */
  merkeversjon: z.number(),
  skjermet: z.boolean(),
  feilfort: z.boolean(),
  av: Hvem,
  tidspunkt: z.string(),
  /** Dagen det ble skrevet, i Oslo. */
  skrevet: z.string(),
  rettelser: z.array(z.object({ rettelse: z.string(), grunn: z.string(), ...skrevet })),
  merknader: z.array(z.object({ slag: z.enum(MERKNADSLAG), tekst: z.string(), ...skrevet })),
  /** Det notatet er knyttet til etter at det ble låst. */
  knytninger: z.array(z.object({ tema: z.array(tema), gjelder: z.array(menneske), ...skrevet })),
  omMerket: z.array(z.object({ innsyn: vist.innsynsmerke, ...skrevet })),
})
export type Notatvisning = z.infer<typeof Notatvisning>

/** `GET /api/saker/:sakId/journal` */
export const Journalvisning = z.object({
  dagens: z.string(),
  notater: z.array(Notatvisning),
  /** Menneskene et notat kan gjelde: barna, yngst først, så de voksne. */
  personer: z.array(menneske.extend({ erBarn: z.boolean() })),
  kanSkrive: z.boolean(),
})
export type Journalvisning = z.infer<typeof Journalvisning>
