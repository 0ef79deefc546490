import { AKUTTBEHOV } from '@handlingsrom/domene/soknad/hendelser'
import { VARIG_BOLIG_UTFALL } from '@handlingsrom/domene/vedtak/botilbudet'
import { RETURGRUNNER, UTLEVERINGSMAATER, VEDTAKSUTFALL } from '@handlingsrom/domene/vedtak/hendelser'
import { UTGANGSPUNKTER, UTGIFTSPOSTER, UTGIFTSSVAR } from '@handlingsrom/domene/vurdering/hendelser'
import { z } from 'zod'
import { Beregningsvisning } from './beregning.ts'
import { Brevvisning } from './brev.ts'
import { Barnegrunner, Samletvisning } from './grunner.ts'
import { Kontrollert } from './kontroll.ts'
import { Leservisning, Lesingvisning } from './lesing.ts'
import { Linjevisning, TattBort } from './linje.ts'
import { Oppringningsvisning } from './oppringning.ts'
import { vedtaksdeler } from './vedtaksdeler.ts'
import { Reduksjonsvisning, Vedtaksvilkar, Vilkarsvisning } from './vilkar.ts'
import { Hvem } from './visning.ts'

export { Linjevisning } from './linje.ts'

/** Beløp er hele øre. `null` er ukjent, aldri 0. */
const Ore = z.number().int()

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
      prisdato: z.string().nullable(),
      rettelse: z.string().nullable(),
      tillegg: z.array(z.object({ kilde: z.string(), vedtaksreferanse: z.string(), gyldigFra: z.string() })),
    })
    .nullable(),
  satsKjent: z.boolean(),
  satsGrunn: z.string().nullable(),
  linjer: z.array(Linjevisning),
  tattBort: z.array(TattBort),
  regnestykke: Regnestykkevisning,
  beregning: Beregningsvisning,
  /** Vanlige utgifter noen har spurt om uten at det ble en linje: hva som ble svart, av hvem og når. */
  sjekket: z.array(
    z.object({
      post: z.enum(UTGIFTSPOSTER),
      gjelder: z.string().nullable(),
      svar: z.enum(UTGIFTSSVAR),
      av: Hvem,
      tidspunkt: z.string(),
      versjon: z.number().int(),
    }),
  ),
  /** Det familien har sendt inn, til å vise til fra en linje. */
  dokumenter: z.array(z.object({ sha256: z.string(), filnavn: z.string(), dato: z.string() })),
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
      grunner: Barnegrunner,
    }),
  ),
  samlet: Samletvisning,
  vilkar: Vilkarsvisning,
  /** Vedtaket søknaden er tatt opp igjen for å erstatte. */
  tattOpp: z.string().nullable(),
  reduksjon: Reduksjonsvisning.nullable(),
  personer: z.array(z.object({ personId: z.string(), fornavn: z.string(), erBarn: z.boolean() })),
  kontroller: z.array(Kontrollert),
  /** Skjult for den som leser saken i en saksprøve, til hun har levert. */
  kontrollerSkjult: z.boolean(),
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
      /** Den som foreslo, har meldt seg inhabil siden. Da er det også utdatert. */
      avInhabil: z.boolean(),
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

/** Hvorfor leseren ikke kan godkjenne, i den rekkefølgen det gjelder. Setningen står i nettleserens språk. */
export const KAN_IKKE_GODKJENNE = [
  'inhabil',
  'foreslatt-av-inhabil',
  'egen-godkjenning',
  'krever-fagansvarlig',
  'ikke-gitt-deg',
  'forslag-utdatert',
] as const

export const BREVSTATUSER = ['mangler', 'ma-sendes', 'utlevert', 'venter', 'sendt', 'stoppet'] as const

/** `GET /api/saker/:sakId/vedtak/:vedtakId`: forslaget slik andreleseren leser det, og vedtaket etterpå. */
export const Vedtaksvisning = z.object({
  vedtakId: z.string(),
  soknadId: z.string(),
  status: z.enum(['foreslatt', 'returnert', 'trukket', 'fattet']),
  slag: z.enum(['ordinaert', 'nodhjelp', 'annet']),
  utfall: z.enum(VEDTAKSUTFALL).nullable(),
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
      /** De meldte behovene hjelpen dekker. */
      dekker: z.array(z.enum(AKUTTBEHOV)),
      etterkontrollFrist: z.string(),
      /** Borte når noen har lest den, eller et nytt vedtak er lest i stedet. */
      venterPaEtterkontroll: z.boolean(),
      /** Bare ved midlertidig botilbud: hvert barn med ordene om stedet, og dagen et varig sted senest bør være vurdert. */
      botilbud: z
        .object({
          barn: z.array(
            z.object({ personId: z.string(), fornavn: z.string(), vurdering: z.string().nullable() }),
          ),
          /** `null` når noen har skrevet at de har flyttet, eller tiden regnes fra et tidligere vedtak. */
          varigInnen: z.string().nullable(),
          vurdert: z.array(
            z.object({
              utfall: z.enum(VARIG_BOLIG_UTFALL),
              tekst: z.string(),
              innen: z.string().nullable(),
              dato: z.string(),
              av: Hvem,
            }),
          ),
          kanVurdere: z.boolean(),
        })
        .nullable(),
      forelopigEtter7: z.string().nullable(),
      etterkontroll: z.object({ av: Hvem, merknad: z.string(), tidspunkt: z.string() }).nullable(),
    })
    .nullable(),
  periode: z.object({ fra: z.string(), til: z.string() }).nullable(),
  ...vedtaksdeler,
  ...Vedtaksvilkar.shape,
  oppringning: Oppringningsvisning,
  begrunnelse: z.string(),
  brev: Brevvisning,
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
  /** Skjult for den som leser saken i en saksprøve, til hun har levert. */
  kontrollerSkjult: z.boolean(),
  lesing: Lesingvisning,
  /** `null` når saken ikke er gradert, eller ingenting venter på en leser. */
  leser: Leservisning.nullable(),
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
