import { UNNTAK_FRA_VARSEL } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-16-forhandsvarsling'
import { AKUTTHJELP, AVVISNINGSGRUNNER, OPPHORER } from '@handlingsrom/domene/vedtak/annet'
import { GJENOPPTAKSGRUNNER } from '@handlingsrom/domene/vedtak/gjenopptak'
import { VEDTAKSSLAG } from '@handlingsrom/domene/vedtak/vedtaksslag'
import { z } from 'zod'
import { Depositumsformvisning, Depositumsvilkarvisning, Mottakervisning } from './stonadsform.ts'
import { Utbetalingsplan } from './utbetaling.ts'
import { Hvem } from './visning.ts'

/** Det i et vedtak som ikke er stønad, og hvordan det står til vedtakene før og etter. */
export const vedtaksdeler = {
  /** § 17, depositum, avvisning, avslag på akutt hjelp, eller at hjelp slutter; `null` når vedtaket er stønad. */
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
      z.object({
        slag: z.literal('opphor'),
        hva: z.enum(OPPHORER),
        til: z.string().exactOptional(),
        barna: z.array(z.object({ personId: z.string(), ord: z.string() })).readonly(),
        vurdering19: z.string().exactOptional(),
        avgjorSoknaden: z.boolean(),
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
  /** Hva vedtaket er om, og om familien fikk noe med det. */
  om: z.enum(VEDTAKSSLAG),
  gaNoe: z.boolean(),
  /** Vedtaket gjelder for en tid, og den kan være ute. */
  harEnTid: z.boolean(),
  /** Det er svaret på søknaden, og ikke et vedtak ved siden av den. */
  svarerPaSoknaden: z.boolean(),
  /** Vedtaket er tatt opp igjen, og gjelder til et nytt er fattet. */
  gjenopptak: z
    .object({
      grunn: z.enum(GJENOPPTAKSGRUNNER),
      begrunnelse: z.string(),
      av: Hvem,
      tidspunkt: z.string(),
      kreverVarsel: z.boolean(),
      kanUtelateVarsel: z.boolean(),
      /** Det det nye vedtaket kan være. */
      erstattesAv: z.array(z.enum(VEDTAKSSLAG)),
      /** Det som kan slutte, og om det har en siste dag; ellers blir det ikke gitt. */
      slutter: z.object({ hva: z.enum(OPPHORER), medDag: z.boolean() }).nullable(),
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
