import { OPPHOLDSKILDER } from '@handlingsrom/domene/opphold/hendelser'
import {
  OPPHOLDSGRUNNLAG,
  TJENESTER,
} from '@handlingsrom/domene/regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade'
import { z } from 'zod'
import { Hvem } from './visning.ts'

const Vurdering = z.object({
  grunnlag: z.enum([...OPPHOLDSGRUNNLAG, 'ukjent']),
  kilde: z.enum(OPPHOLDSKILDER),
  dokument: z.string().nullable(),
  dato: z.string(),
  til: z.string().nullable(),
  /** Siste dag er forbi: hva grunnlaget er nå, er ukjent. */
  utlopt: z.boolean(),
  begrunnelse: z.string(),
  av: Hvem,
})

/** `GET /api/saker/:sakId/opphold`: hver voksen, det som er vurdert, og det § 2 spør om da. */
export const Oppholdsvisning = z.object({
  dagens: z.string(),
  voksne: z.array(
    z.object({
      personId: z.string(),
      fornavn: z.string(),
      versjon: z.number().int(),
      siste: Vurdering.nullable(),
      /** Nyest først, uten den siste. */
      tidligere: z.array(Vurdering),
      /** Det regelen sier om hver tjeneste. Teksten står på bokmål, som i forskriften. */
      tjenester: z.array(
        z.object({
          tjeneste: z.enum(TJENESTER),
          utfall: z.enum(['oppfylt', 'ikke-oppfylt', 'krever-skjonn']),
          hjemmel: z.string(),
          lenke: z.string(),
          tekst: z.string(),
        }),
      ),
    }),
  ),
  kanSkrive: z.boolean(),
})
export type Oppholdsvisning = z.infer<typeof Oppholdsvisning>
