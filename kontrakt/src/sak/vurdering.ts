import { INNTEKTSTYPER } from '@handlingsrom/domene/regelverk/inntektstyper'
import { SATSKATEGORIER } from '@handlingsrom/domene/regelverk/satser/satskategori'
import { RETURGRUNNER, UTFALL, UTLEVERINGSMAATER } from '@handlingsrom/domene/vedtak/hendelser'
import { LINJEKILDER, UTGANGSPUNKTER, UTGIFTSPOSTER } from '@handlingsrom/domene/vurdering/hendelser'
import { z } from 'zod'
import { Kontrollert } from './kontroll.ts'
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
      av: Hvem,
    })
    .nullable(),
  paragraf19: z.object({ vurdering: z.string(), av: Hvem }).nullable(),
})
export type Linjevisning = z.infer<typeof Linjevisning>

export const Regnestykkevisning = z.object({
  utgifter18: Ore,
  inntekter: Ore,
  stonad18: Ore,
  stonad19: Ore,
  perManed: Ore,
  engang: Ore,
  overskudd: z.boolean(),
  ubesluttede: z.array(z.string()),
  /** Det loven holder utenfor, til opplysning. */
  utenfor: Ore,
})

/** `GET /api/saker/:sakId/vurdering/:soknadId` */
export const Vurderingsvisning = z.object({
  dagens: z.string(),
  soknadId: z.string(),
  hvaSokesOm: z.string(),
  mottattDato: z.string(),
  status: z.enum(['mottatt', 'under-behandling', 'ferdigbehandlet', 'behandles-ikke']),
  periode: z.object({ fra: z.string(), til: z.string() }).nullable(),
  periodeversjon: z.number().int(),
  utgangspunkt: z.enum(UTGANGSPUNKTER),
  utgangspunktversjon: z.number().int(),
  /** Hva vi vet om normen og satsen for periodens første måned, som setninger. */
  norm: z
    .object({
      kilde: z.string(),
      vedtaksreferanse: z.string(),
      gyldigFra: z.string(),
      oppdiktet: z.boolean(),
    })
    .nullable(),
  satsKjent: z.boolean(),
  satsGrunn: z.string().nullable(),
  linjer: z.array(Linjevisning),
  regnestykke: Regnestykkevisning,
  barn: z.array(
    z.object({
      personId: z.string(),
      navn: z.string(),
      fornavn: z.string(),
      alder: z.number().int().nullable(),
      versjon: z.number().int(),
      vurdere: z.string(),
      vekte: z.string(),
      vise: z.string(),
      av: Hvem.nullable(),
      /** Det kartleggingen sier om barnet, til å skrive ut fra. */
      opplysninger: z.array(
        z.object({ tema: z.string(), tekst: z.string(), dato: z.string(), sagtAv: z.string() }),
      ),
      ikkeSpurt: z.number().int(),
    }),
  ),
  personer: z.array(z.object({ personId: z.string(), fornavn: z.string(), erBarn: z.boolean() })),
  kontroller: z.array(Kontrollert),
  /** Det som sperrer et forslag nå, i den rekkefølgen det bør gjøres. */
  sperrer: z.array(
    z.object({
      kode: z.string(),
      setning: z.string(),
      hvem: z.string().nullable(),
      linjeId: z.string().nullable(),
    }),
  ),
  forslag: z
    .object({
      vedtakId: z.string(),
      status: z.enum(['foreslatt', 'returnert']),
      foreslattAv: Hvem,
      /** Vurderingen er endret siden. Forslaget kan ikke godkjennes, og må foreslås på nytt. */
      utdatert: z.boolean(),
    })
    .nullable(),
  /** Det siste forslaget når det ikke lenger venter: det hun skrev sist, og det kollegaen svarte. */
  sistForeslatt: z
    .object({
      vedtakId: z.string(),
      status: z.enum(['foreslatt', 'returnert', 'trukket']),
      /** Leserens egne ord, til å skrive videre på; tom når en annen skrev dem. */
      begrunnelse: z.string(),
      retur: z.object({ av: Hvem, kommentar: z.string() }).nullable(),
    })
    .nullable(),
  kanSkrive: z.boolean(),
})
export type Vurderingsvisning = z.infer<typeof Vurderingsvisning>

/** En setning i brevet og det den hviler på. */
export const Setningsvisning = z.object({
  tekst: z.string(),
  standard: z.boolean(),
  grunnlag: z.array(
    z.object({
      type: z.string(),
      ref: z.string(),
      navn: z.string().nullable(),
      tekst: z.string().nullable(),
    }),
  ),
})
export const Brevdelvisning = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('overskrift'), tekst: z.string(), niva: z.number().int() }),
  z.object({
    slag: z.literal('avsnitt'),
    setninger: z.array(Setningsvisning),
    barn: z.object({ personId: z.string(), navn: z.string() }).nullable(),
  }),
  z.object({
    slag: z.literal('tabell'),
    rader: z.array(z.object({ tekst: z.string(), belop: z.string(), sum: z.boolean() })),
  }),
  z.object({ slag: z.literal('liste'), punkter: z.array(Setningsvisning) }),
])
export type Brevdelvisning = z.infer<typeof Brevdelvisning>

/** Hvorfor leseren ikke kan godkjenne, i den rekkefølgen det gjelder. Setningen står i nettleserens språk. */
export const KAN_IKKE_GODKJENNE = [
  'inhabil',
  'egen-godkjenning',
  'krever-fagansvarlig',
  'forslag-utdatert',
] as const

export const BREVSTATUSER = ['mangler', 'ma-sendes', 'utlevert', 'venter', 'sendt', 'stoppet'] as const

/** `GET /api/saker/:sakId/vedtak/:vedtakId`: forslaget slik andreleseren leser det, og vedtaket etterpå. */
export const Vedtaksvisning = z.object({
  vedtakId: z.string(),
  soknadId: z.string(),
  status: z.enum(['foreslatt', 'returnert', 'trukket', 'fattet']),
  slag: z.enum(['ordinaert', 'nodhjelp']),
  utfall: z.enum(UTFALL).nullable(),
  forslagNr: z.number().int(),
  foreslattAv: Hvem,
  foreslatt: z.string(),
  fattetAv: Hvem.nullable(),
  dato: z.string().nullable(),
  perManed: Ore.nullable(),
  engang: Ore.nullable(),
  nodhjelp: z
    .object({
      behov: z.string(),
      belop: Ore,
      form: z.string(),
      gjelderTil: z.string(),
      begrunnelse: z.string(),
      etterkontrollFrist: z.string(),
      forelopigEtter7: z.string().nullable(),
      etterkontroll: z.object({ av: Hvem, merknad: z.string(), tidspunkt: z.string() }).nullable(),
    })
    .nullable(),
  periode: z.object({ fra: z.string(), til: z.string() }).nullable(),
  begrunnelse: z.string(),
  /** Brevet slik det blir eller ble, del for del. */
  brev: z.object({ tittel: z.string(), deler: z.array(Brevdelvisning), standardandel: z.number() }),
  brevDokument: z.string().nullable(),
  /** Hvor brevet er nå; `null` til vedtaket er fattet. `ma-sendes`: ingen har sendt det, og ingen maskin gjør det. */
  brevstatus: z.enum(BREVSTATUSER).nullable(),
  /** Da meldingen som viser til brevet, gikk til søkeren. */
  sendt: z.string().nullable(),
  utlevert: z.object({ av: Hvem, dato: z.string(), maate: z.enum(UTLEVERINGSMAATER) }).nullable(),
  /** Om svaret går til søkeren av seg selv når vedtaket er fattet. */
  gaarDigitalt: z.boolean(),
  /** Brevet har ingen adresse, og måten det kommer fram på, er avtalt med familien. */
  skjermet: z.boolean(),
  returer: z.array(
    z.object({
      av: Hvem,
      tidspunkt: z.string(),
      grunner: z.array(z.enum(RETURGRUNNER)),
      kommentar: z.string(),
      gjelder: z.object({ personId: z.string(), fornavn: z.string() }).nullable(),
    }),
  ),
  /** Barnas tekster som er endret siden forrige forslag. */
  endretSidenSist: z.array(z.string()),
  kontroller: z.array(Kontrollert),
  utdatert: z.boolean(),
  kanGodkjenne: z.boolean(),
  /** Hvorfor leseren ikke kan godkjenne, som en setning; `null` når hun kan. */
  kanIkkeFordi: z.enum(KAN_IKKE_GODKJENNE).nullable(),
  kanReturnere: z.boolean(),
  kanEtterkontrollere: z.boolean(),
  kanTrekke: z.boolean(),
  kanMerkeUtlevert: z.boolean(),
  kanLageBrev: z.boolean(),
})
export type Vedtaksvisning = z.infer<typeof Vedtaksvisning>
