import {
  ALLE_BARNA_SVAR,
  BARNERELASJONER,
  BOSTEDER,
  KANALER,
  VOKSENROLLER,
} from '@handlingsrom/domene/husstand/hendelser'
import { NOTATSLAG } from '@handlingsrom/domene/journal/hendelser'
import { SVARKILDER, UTELATELSESGRUNNER } from '@handlingsrom/domene/kartlegging/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { ADRESSESPERRESVAR } from '@handlingsrom/domene/person/hendelser'
import { INNTEKTSTYPER } from '@handlingsrom/domene/regelverk/inntektstyper'
import { AKUTTBEHOV, AVSLUTNINGER } from '@handlingsrom/domene/soknad/hendelser'
import { RETURGRUNNER, UTFALL, UTLEVERINGSMAATER } from '@handlingsrom/domene/vedtak/hendelser'
import { LINJEKILDER, UTGANGSPUNKTER, UTGIFTSPOSTER } from '@handlingsrom/domene/vurdering/hendelser'
import { z } from 'zod'
import { antall, belop, dato, id, kortTekst, lengreTekst, maned, tekst } from '../felles/typer.ts'

const personId = id('PersonId')
const soknadId = id('SoknadId')
const vedtakId = id('VedtakId')
const notatId = id('NotatId')
const ansattId = z
  .string()
  .min(1)
  .max(64)
  .transform(v => v as import('@handlingsrom/domene/felles/id').AnsattId)
const linjeId = z
  .string()
  .min(1)
  .max(200)
  .transform(v => v as import('@handlingsrom/domene/felles/id').LinjeId)

const barneopplysninger = z.object({
  relasjon: z.enum(BARNERELASJONER),
  bosted: z.enum(BOSTEDER),
  samvarsgrad: z.number().int().min(0).max(100).exactOptional(),
  foreldre: z.array(personId).max(4),
})

/** En person som legges til av et menneske. Navn og nummer går til personstrømmen, aldri til saken. */
const nyPerson = z.object({
  fornavn: kortTekst,
  mellomnavn: kortTekst.default(''),
  etternavn: kortTekst,
  fodselsdato: dato.exactOptional(),
  identitetsnummer: z.string().max(20).exactOptional(),
})

/** Et menneske som ikke er i saken fra før. Ikke spurt om adressesperre er ikke et nei. */
const nyttMenneske = nyPerson.extend({ adressebeskyttelse: z.enum(ADRESSESPERRESVAR).exactOptional() })

const linjefelles = {
  tekst: kortTekst,
  gjelder: personId.exactOptional(),
  faktisk: belop.exactOptional(),
  hyppighet: z.enum(['manedlig', 'engang']),
  kilde: z.enum(LINJEKILDER),
  dato: dato.exactOptional(),
}
const linje = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('utgift'), post: z.enum(UTGIFTSPOSTER), ...linjefelles }),
  z.object({ slag: z.literal('inntekt'), inntektstype: z.enum(INNTEKTSTYPER), ...linjefelles }),
])
const beslutning = z.discriminatedUnion('utfall', [
  z.object({
    utfall: z.literal('innvilget'),
    belop,
    hjemmel: z.enum(['18', '19']),
    begrunnelse: tekst(),
    erDetNok: tekst().exactOptional(),
  }),
  z.object({ utfall: z.literal('avslatt'), begrunnelse: tekst() }),
  z.object({ utfall: z.literal('medregnet'), belop, begrunnelse: tekst() }),
])
const svar = z.discriminatedUnion('tilstand', [
  z.object({ tilstand: z.literal('kartlagt'), tekst: tekst() }),
  z.object({ tilstand: z.literal('ikke-relevant'), tekst: tekst() }),
  z.object({ tilstand: z.literal('onsker-ikke-a-svare'), tekst: tekst() }),
])

/**
 * Kroppen til hver kommando: `POST /api/saker/:sakId/kommandoer/:type`. I tillegg sender nettleseren alltid `kommandoId`, laget
 * før sending: den samme id-en igjen gir det samme svaret. `settVersjon` er versjonen brukeren så av det hun endrer.
 */
export const SAKKOMMANDOKROPPER = {
  taSak: z.object({}),
  tildelSak: z.object({ ansattId }),
  fjernTildeling: z.object({ ansattId, grunn: tekst() }),
  meldInhabil: z.object({ grunn: tekst() }),
  leggTilBarn: z.object({ person: nyttMenneske, barn: barneopplysninger }),
  leggTilVoksen: z.object({ person: nyttMenneske, rolle: z.enum(VOKSENROLLER) }),
  rettBarneopplysninger: z.object({
    personId,
    barn: barneopplysninger,
    grunn: tekst(),
    settVersjon: antall,
    /** Rettet navn eller fødselsdato; det gamle blir stående i personens historikk. */
    person: nyPerson.exactOptional(),
  }),
  taUtAvHusstanden: z.object({ personId, fra: dato, grunn: tekst(), settVersjon: antall }),
  besvarAlleBarna: z.object({
    svar: z.enum(ALLE_BARNA_SVAR),
    kanal: z.enum(KANALER),
    dato,
    merknad: tekst(),
    settVersjon: antall,
  }),
  avklarManglendeBarn: z.object({ personId, soknadId, merknad: tekst() }),
  taTilBehandling: z.object({ soknadId }),
  merkDokumenterSett: z.object({ soknadId }),
  sendForelopigSvar: z.object({ soknadId, forventetSvar: dato, grunn: tekst() }),
  meldAkutt: z.object({ soknadId, behov: z.array(z.enum(AKUTTBEHOV)).min(1), tekst: tekst() }),
  avklarAkutt: z.object({
    soknadId,
    hvordan: z.enum(['behovet-er-dekket', 'ikke-akutt-etter-samtale']),
    tekst: tekst(),
  }),
  avsluttSoknad: z.object({ soknadId, avslutning: z.enum(AVSLUTNINGER), grunn: tekst() }),
  registrerOpplysning: z.object({
    personId,
    tema: z.enum(TEMA),
    svar,
    sagtAv: z.enum(SVARKILDER),
    kanal: z.enum(KANALER),
    dato,
    settVersjon: antall,
  }),
  utelatKartlegging: z.object({
    personId,
    grunn: z.enum(UTELATELSESGRUNNER),
    tekst: tekst(),
    /** Når resten skal være kartlagt. Kreves når grunnen er at barnet kartlegges siden. */
    innen: dato.exactOptional(),
  }),
  settPeriode: z.object({ soknadId, fra: maned, til: maned, settVersjon: antall }),
  velgUtgangspunkt: z.object({ soknadId, utgangspunkt: z.enum(UTGANGSPUNKTER), settVersjon: antall }),
  settLinje: z.object({ soknadId, linjeId, linje, settVersjon: antall }),
  fjernLinje: z.object({ soknadId, linjeId, grunn: tekst(), settVersjon: antall }),
  besluttLinje: z.object({ soknadId, linjeId, beslutning, settVersjon: antall }),
  vurderParagraf19: z.object({ soknadId, linjeId, vurdering: tekst(), settVersjon: antall }),
  vurderBarn: z.object({
    soknadId,
    personId,
    vurdere: tekst(),
    vekte: tekst(),
    vise: tekst(),
    settVersjon: antall,
  }),
  foreslaVedtak: z.object({ soknadId, utfall: z.enum(UTFALL), begrunnelse: lengreTekst }),
  trekkForslag: z.object({ vedtakId, grunn: tekst() }),
  returnerVedtak: z.object({
    vedtakId,
    grunner: z.array(z.enum(RETURGRUNNER)).min(1),
    kommentar: tekst(),
    personId: personId.exactOptional(),
  }),
  fattVedtak: z.object({ vedtakId, merknad: tekst() }),
  innvilgNodhjelp: z.object({
    soknadId,
    innhold: z.object({
      behov: tekst(),
      belop,
      form: z.enum(['penger', 'varer-eller-tjenester', 'midlertidig-botilbud']),
      gjelderTil: dato,
      begrunnelse: tekst(),
      /** De meldte behovene hjelpen dekker; resten blir stående som akutt. Uten svar er ingen dekket, og hjelpen gis likevel. */
      dekker: z.array(z.enum(AKUTTBEHOV)).exactOptional(),
    }),
    forelopigEtter7: tekst().exactOptional(),
  }),
  merkBrevUtlevert: z.object({ vedtakId, maate: z.enum(UTLEVERINGSMAATER), dato }),
  utforEtterkontroll: z.object({ vedtakId, merknad: tekst() }),
  ferdigstillNotat: z.object({
    notatId,
    slag: z.enum(NOTATSLAG),
    dato,
    tekst: lengreTekst,
    gjelder: z.array(personId).max(30),
  }),
  rettNotat: z.object({ notatId, rettelse: lengreTekst, grunn: tekst() }),
} as const

export type Sakkommandonavn = keyof typeof SAKKOMMANDOKROPPER
/** Det nettleseren sender (uten `kommandoId`). */
export type Sakkommandokropp<T extends Sakkommandonavn> = z.input<(typeof SAKKOMMANDOKROPPER)[T]>

export const KommandoId = z.object({ kommandoId: id('KommandoId') })

/** Svaret på en utført kommando. `nyId` er id-en til det som ble laget, når noe ble det. */
export const Kommandosvar = z.object({
  nr: z.number().int(),
  gjentatt: z.boolean(),
  nyId: z.string().optional(),
})
export type Kommandosvar = z.infer<typeof Kommandosvar>
