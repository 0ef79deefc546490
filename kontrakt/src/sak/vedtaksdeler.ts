import { UNNTAK_FRA_VARSEL } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-16-forhandsvarsling'
import { AKUTTHJELP, AVVISNINGSGRUNNER } from '@handlingsrom/domene/vedtak/annet'
import { GJENOPPTAKSGRUNNER } from '@handlingsrom/domene/vedtak/gjenopptak'
import { z } from 'zod'
import { Depositumsformvisning, Depositumsvilkarvisning, Mottakervisning } from './stonadsform.ts'
import { Utbetalingsplan } from './utbetaling.ts'
import { Hvem } from './visning.ts'

/** Det i et vedtak som ikke er stønad, og hvordan det står til vedtakene før og etter. */
export const vedtaksdeler = {
  /** § 17, avvisning eller avslag på akutt hjelp; `null` når vedtaket er stønad. */
  annet: z
    .discriminatedUnion('slag', [
      z.object({
        slag: z.literal('radgivning'),
        hva: z.string(),
        start: z.string(),
        hvorforStart: z.string(),
        avgjorSoknaden: z.boolean(),
      }),
      z.object({
        slag: z.literal('depositum'),
        belop: z.number().int(),
        hjemmel: z.enum(['18', '19']),
        form: Depositumsformvisning,
        mottaker: Mottakervisning.exactOptional(),
        vilkar: Depositumsvilkarvisning,
        barna: z.array(z.object({ personId: z.string(), ord: z.string() })).readonly(),
        avgjorSoknaden: z.boolean(),
      }),
      z.object({ slag: z.literal('avvisning'), grunn: z.enum(AVVISNINGSGRUNNER) }),
      z.object({
        slag: z.literal('avslag-akutt'),
        hva: z.enum(AKUTTHJELP),
        vurdering19: z.string().exactOptional(),
      }),
    ])
    .nullable(),
  /** Vedtaket dette erstatter, og det som har erstattet dette. */
  erstatter: z
    .object({
      vedtakId: z.string(),
      dato: z.string(),
      grunn: z.enum(GJENOPPTAKSGRUNNER),
      begrunnelse: z.string(),
    })
    .nullable(),
  erstattetAv: z.string().nullable(),
  /** Vedtaket er tatt opp igjen, og gjelder til et nytt er fattet. */
  gjenopptak: z
    .object({
      grunn: z.enum(GJENOPPTAKSGRUNNER),
      begrunnelse: z.string(),
      av: Hvem,
      tidspunkt: z.string(),
      kreverVarsel: z.boolean(),
      kanUtelateVarsel: z.boolean(),
      /** Det vilkåret krever, når det er grunnen. */
      vilkar: z.string().nullable(),
      varsel: z
        .object({
          hva: z.string(),
          frist: z.string(),
          dato: z.string(),
          dokument: z.string().nullable(),
          utlevert: z.string().nullable(),
        })
        .nullable(),
      unntak: z
        .object({ unntak: z.enum(['ikke-mulig', ...UNNTAK_FRA_VARSEL]), begrunnelse: z.string() })
        .nullable(),
      svar: z.object({ tekst: z.string(), dato: z.string() }).nullable(),
    })
    .nullable(),
  /** `null` når vedtaket ikke er fattet, eller ikke gir noe å betale. */
  utbetalingsplan: Utbetalingsplan.nullable(),
  kanTasOpp: z.boolean(),
  kanSkrive: z.boolean(),
} as const
