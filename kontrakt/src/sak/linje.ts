import { INNTEKTSTYPER } from '@handlingsrom/domene/regelverk/inntektstyper'
import { SATSKATEGORIER } from '@handlingsrom/domene/regelverk/satser/satskategori'
import {
  LINJEARTER,
  LINJEKILDER,
  TATT_BORT_FORDI,
  UTGIFTSPOSTER,
} from '@handlingsrom/domene/vurdering/hendelser'
import { z } from 'zod'
import { Linjegrunner } from './grunner.ts'
import { Linjevalgvisning } from './stonadsform.ts'
import { Hvem } from './visning.ts'

/** Beløp er hele øre. `null` er ukjent, aldri 0. */
const Ore = z.number().int()

export const Linjevisning = z.object({
  linjeId: z.string(),
  versjon: z.number().int(),
  slag: z.enum(['utgift', 'inntekt']),
  post: z.enum(UTGIFTSPOSTER).nullable(),
  inntektstype: z.enum(INNTEKTSTYPER).nullable(),
  tekst: z.string(),
  gjelder: z.object({ personId: z.string(), fornavn: z.string(), erBarn: z.boolean() }).nullable(),
  faktisk: Ore.nullable(),
  hyppighet: z.enum(['manedlig', 'engang']),
  kilde: z.enum(LINJEKILDER),
  dato: z.string().nullable(),
  art: z.enum(LINJEARTER).nullable(),
  dokument: z.object({ sha256: z.string(), filnavn: z.string() }).nullable(),
  deltid: z.object({ dagerHer: z.number().int(), avDager: z.number().int() }).nullable(),
  /** Hvor barnet bor, og hvor mye av tiden det er her, slik det er oppgitt. Bare når det er her en del av tiden. */
  bosted: z.enum(['delt', 'samvar']).nullable(),
  samvarsgrad: z.number().nullable(),
  /** Bare for livsopphold: en egen sats, ingen fordi paret deler én, eller ingen fordi personen er voksen. */
  livsopphold: z.enum(['egen', 'deler', 'voksen']).nullable(),
  /** Det av normen som er tillegg for økte levekostnader. */
  tillegg: Ore.nullable(),
  /** Normen eller satsen er en annen nå enn da beløpet ble bestemt. Beløpet står. */
  endretSiden: z.boolean(),
  /** Kommunens norm og statens sats for måneden stønaden gjelder; bare for livsopphold. `null` er ukjent. */
  norm: Ore.nullable(),
  sats: Ore.nullable(),
  kategori: z.enum(SATSKATEGORIER).nullable(),
  /** Senere måneder i perioden der normen eller satsen er en annen. `null` er ukjent. */
  endringer: z.array(z.object({ maned: z.string(), norm: Ore.nullable(), sats: Ore.nullable() })),
  /** Holdes utenfor etter § 18 tredje ledd: vises, teller 0, kan ikke regnes med. */
  holdesUtenfor: z.enum(['ja', 'nei', 'krever-skjonn']),
  beslutning: z
    .object({
      utfall: z.enum(['innvilget', 'avslatt', 'medregnet']),
      belop: Ore.nullable(),
      hjemmel: z.enum(['18', '19']).nullable(),
      begrunnelse: z.string(),
      erDetNok: z.string().nullable(),
      valg: Linjevalgvisning.exactOptional(),
      av: Hvem,
    })
    .nullable(),
  paragraf19: z.object({ vurdering: z.string(), av: Hvem }).nullable(),
  grunner: Linjegrunner,
  /** Avslått helt eller delvis: linjen trenger sin egen vurdering etter § 19 før vedtaket. */
  trenger19: z.literal(true).exactOptional(),
  /** Barnet har søsken i husstanden. Et beløp under utgangspunktet trenger da en grunn om akkurat dette barnet. */
  barnMedSosken: z.literal(true).exactOptional(),
})
export type Linjevisning = z.infer<typeof Linjevisning>

/** Livsopphold noen har tatt bort, og hvorfor. `fordi` er `null` når det ble tatt bort før det ble spurt om. */
export const TattBort = z.object({
  linjeId: z.string(),
  tekst: z.string(),
  gjelder: z.object({ personId: z.string(), fornavn: z.string() }),
  grunn: z.string(),
  fordi: z.enum(TATT_BORT_FORDI).nullable(),
  deltid: Linjevisning.shape.deltid,
})
export type TattBort = z.infer<typeof TattBort>
