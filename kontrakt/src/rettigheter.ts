import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { RETTIGHETSGRUPPER, type Rettighetsgruppe } from '@handlingsrom/domene/rettigheter/typer'
import { z } from 'zod'

/** `GET /api/rettigheter` og `GET /api/rettigheter/ark`. Adressen har bare koder. */
export const Rettighetsvalg = z.object({
  spraak: z.enum(SPRAAK).default('nb'),
  /** Tilleggene som skal være med, atskilt med komma. */
  grupper: z
    .string()
    .max(200)
    .default('')
    .transform(v => RETTIGHETSGRUPPER.filter((g): g is Rettighetsgruppe => v.split(',').includes(g))),
})
export const Rettighetsvisning = z.object({
  tittel: z.string(),
  ingress: z.string(),
  deler: z.array(
    z.discriminatedUnion('slag', [
      z.object({
        slag: z.literal('overskrift'),
        niva: z.union([z.literal(2), z.literal(3)]),
        tekst: z.string(),
      }),
      z.object({ slag: z.literal('sporsmal'), tekst: z.string() }),
      z.object({ slag: z.literal('hjelp'), tekst: z.string() }),
    ]),
  ),
})
export type Rettighetsvisning = z.infer<typeof Rettighetsvisning>
