import { SPORSMAL } from '@handlingsrom/domene/beregning/sporsmal'
import { z } from 'zod'

/** Beløp er hele øre. */
const Ore = z.number().int()

/** Regnestykket med forklaring. Til opplysning: det som er oppgitt, ikke det som er bestemt. */
export const Beregningsvisning = z.object({
  linjer: z.array(
    z.object({
      linjeId: z.string(),
      maate: z.enum(['innvilget', 'avslatt', 'medregnet', 'utenfor', 'uavklart', 'ikke-bestemt']),
      teller: Ore,
      hjemmel: z.enum(['18', '18-tredje', '19']).nullable(),
      grunn: z.string(),
    }),
  ),
  opplysning: z.array(
    z.object({
      maned: z.string(),
      norm: Ore,
      faktisk: Ore,
      inntekt: Ore,
      differanse: Ore,
      mangler: z.array(z.string()),
    }),
  ),
  engang: z.object({ utgift: Ore, inntekt: Ore }),
  forSeg: Ore,
  sporsmal: z.array(z.object({ kode: z.enum(SPORSMAL), linjeId: z.string(), maned: z.string().nullable() })),
})
export type Beregningsvisning = z.infer<typeof Beregningsvisning>
