import { UNNTAK } from '@handlingsrom/domene/regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30'
import { KAN_IKKE_REDUSERE } from '@handlingsrom/domene/vedtak/vilkarsbrudd'
import {
  UTFALL_AV_VILKAR,
  VILKARSHJEMLER,
  VILKARSKODER,
  VILKARSSVAR,
} from '@handlingsrom/domene/vilkar/typer'
import { z } from 'zod'
import { Hvem } from './visning.ts'

const Begrunnet = z.object({ svar: z.enum(VILKARSSVAR), ord: z.string() })
const Person = z.object({ personId: z.string(), fornavn: z.string() })

/** Et vilkår for stønaden, slik det står. Tom tekst er ikke skrevet. */
export const Vilkaret = z.object({
  vilkarId: z.string(),
  type: z.enum(VILKARSKODER),
  hjemmel: z.enum(VILKARSHJEMLER),
  gjelder: Person,
  hva: z.string(),
  fra: z.string(),
  til: z.string(),
  sammenheng: z.string(),
  rimelig: z.string(),
  barna: z.array(Person.extend({ ord: z.string() })),
  kvp: Begrunnet.nullable(),
  salg: z.string().nullable(),
  varsel: Begrunnet.nullable(),
})
export type Vilkaret = z.infer<typeof Vilkaret>

/** Tungtveiende grunner mot vilkår om aktivitet for en under 30 år (§ 20 a). */
const Unntak = z.object({ kode: z.enum(UNNTAK), grunn: z.string() })

/** Vilkårene i vurderingen. */
export const Vilkarsvisning = z.object({
  satt: z.array(Vilkaret.extend({ versjon: z.number().int(), av: Hvem })),
  unntak: Unntak.extend({ av: Hvem }).nullable(),
  unntaksversjon: z.number().int(),
  /** Den som søkte. `under30`: på dagen i dag; `null` når fødselsdatoen ikke er kjent. */
  soker: Person.extend({ under30: z.boolean().nullable() }).nullable(),
  voksne: z.array(Person),
})
export type Vilkarsvisning = z.infer<typeof Vilkarsvisning>

/** Vilkårene i vedtaket, og om de er fulgt. Det siste svaret gjelder; de før er historien. */
export const Vedtaksvilkar = z.object({
  vilkar: z.array(
    Vilkaret.extend({
      /** Om vedtaket kan tas opp for å sette ned stønaden for dette vilkåret; ellers hvorfor ikke. `null`: spørsmålet er ikke aktuelt. */
      reduksjon: z.object({ kan: z.boolean(), fordi: z.enum(KAN_IKKE_REDUSERE).nullable() }).nullable(),
      oppfolging: z.array(
        z.object({
          utfall: z.enum(UTFALL_AV_VILKAR),
          grunn: z.string(),
          dato: z.string(),
          av: Hvem,
          tidspunkt: z.string(),
        }),
      ),
    }),
  ),
  unntak20a: Unntak.nullable(),
  kanFolgeOppVilkar: z.boolean(),
})
export type Vedtaksvilkar = z.infer<typeof Vedtaksvilkar>

/** Vurderingen av en reduksjon fordi et vilkår ikke er oppfylt. Tom tekst er ikke skrevet. */
export const Reduksjonsvisning = z.object({
  vedtakId: z.string(),
  vilkar: Vilkaret,
  /** Hva som skjedde, slik det sto da vedtaket ble tatt opp. */
  begrunnelse: z.string(),
  svar: z.object({ tekst: z.string(), dato: z.string() }).nullable(),
  /** Det gamle vedtaket: beløpet, og den siste måneden. */
  for: z.object({ perManed: z.number().int(), engang: z.number().int(), til: z.string() }),
  forholdsmessig: z.string(),
  svaret: z.string(),
  /** Familien har svart etter at vurderingen ble skrevet. */
  forSvaret: z.boolean(),
  barna: z.array(Person.extend({ ord: z.string() })),
  av: Hvem.nullable(),
  versjon: z.number().int(),
})
export type Reduksjonsvisning = z.infer<typeof Reduksjonsvisning>
