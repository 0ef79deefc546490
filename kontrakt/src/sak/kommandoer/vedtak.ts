import { UNNTAK_FRA_VARSEL } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-16-forhandsvarsling'
import { TOLKEBEHOV, TOLKEBRUK } from '@handlingsrom/domene/samtale/hendelser'
import { AKUTTBEHOV } from '@handlingsrom/domene/soknad/hendelser'
import { AKUTTHJELP, AVVISNINGSGRUNNER, OPPHORER } from '@handlingsrom/domene/vedtak/annet'
import { VARIG_BOLIG_UTFALL } from '@handlingsrom/domene/vedtak/botilbudet'
import { ENDRINGSGRUNNER, OMGJORINGSGRUNNER } from '@handlingsrom/domene/vedtak/gjenopptak'
import {
  NODHJELPSFORMER,
  RETURGRUNNER,
  UTFALL,
  UTLEVERINGSMAATER,
} from '@handlingsrom/domene/vedtak/hendelser'
import { OPPRINGNINGSKANALER, OPPRINGNINGSUTFALL } from '@handlingsrom/domene/vedtak/oppringning/hendelser'
import { z } from 'zod'
import { belop, dato, kortTekst, lengreTekst, tekst } from '../../felles/typer.ts'
import { settVersjon } from '../svar.ts'
import { notatId, personId, soknadId, vedtakId, vilkarId } from './ider.ts'
import { merket } from './journal.ts'
import { lest } from './lesing.ts'
import { depositumsform, depositumsvilkar, mottaker } from './stonadsform.ts'

const Gjenopptak = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('omgjoring'), grunn: z.enum(OMGJORINGSGRUNNER), begrunnelse: tekst() }),
  z.object({ slag: z.literal('endring'), grunn: z.enum(ENDRINGSGRUNNER), begrunnelse: tekst() }),
  z.object({
    slag: z.literal('vilkarsbrudd'),
    grunn: z.literal('vilkarsbrudd'),
    vilkarId,
    begrunnelse: tekst(),
  }),
])

/** Vedtaket som er tatt opp igjen. Uten `vedtakId` er det svaret på søknaden. */
const tattOpp = { soknadId, vedtakId: vedtakId.exactOptional() }

/** Forslag, vedtak og nødhjelp. */
export const vedtakkommandoer = {
  foreslaVedtak: z.object({ soknadId, utfall: z.enum(UTFALL), begrunnelse: lengreTekst }),
  foreslaAnnetVedtak: z.object({
    soknadId,
    annet: z.discriminatedUnion('slag', [
      z.object({
        slag: z.literal('radgivning'),
        hva: tekst(),
        start: dato,
        hvorforStart: tekst(),
        avgjorSoknaden: z.boolean(),
      }),
      z.object({
        slag: z.literal('depositum'),
        belop,
        hjemmel: z.enum(['18', '19']),
        form: depositumsform,
        mottaker: mottaker.exactOptional(),
        vilkar: depositumsvilkar,
        barna: z
          .array(z.object({ personId, ord: tekst() }))
          .max(40)
          .readonly(),
        avgjorSoknaden: z.boolean(),
      }),
      z.object({ slag: z.literal('avvisning'), grunn: z.enum(AVVISNINGSGRUNNER) }),
      z.object({
        slag: z.literal('avslag-akutt'),
        hva: z.enum(AKUTTHJELP),
        vurdering19: tekst().exactOptional(),
      }),
      /** Hjelp som slutter, eller ikke blir gitt. `hva` og `avgjorSoknaden` følger av vedtaket det erstatter. */
      z.object({
        slag: z.literal('opphor'),
        hva: z.enum(OPPHORER),
        til: dato.exactOptional(),
        barna: z
          .array(z.object({ personId, ord: tekst() }))
          .max(40)
          .readonly(),
        vurdering19: tekst().exactOptional(),
        erGitt: z.boolean().exactOptional(),
        avgjorSoknaden: z.boolean(),
      }),
    ]),
    begrunnelse: lengreTekst,
    vedtakId: vedtakId.exactOptional(),
    /** Vedtaket som er tatt opp igjen, og som dette kommer i stedet for. */
    erstatter: vedtakId.exactOptional(),
  }),
  trekkForslag: z.object({ vedtakId, grunn: tekst() }),
  returnerVedtak: z.object({
    vedtakId,
    grunner: z.array(z.enum(RETURGRUNNER)).min(1),
    kommentar: tekst(),
    personId: personId.exactOptional(),
    ...lest,
  }),
  fattVedtak: z.object({ vedtakId, merknad: tekst(), ...lest }),
  innvilgNodhjelp: z.object({
    soknadId,
    innhold: z.object({
      behov: tekst(),
      belop,
      form: z.enum(NODHJELPSFORMER),
      gjelderTil: dato,
      begrunnelse: tekst(),
      /** De meldte behovene hjelpen dekker; resten blir stående som akutt. Uten svar er ingen dekket, og hjelpen gis likevel. */
      dekker: z.array(z.enum(AKUTTBEHOV)).exactOptional(),
      /** Bare ved midlertidig botilbud: om stedet er forsvarlig for hvert barn. */
      botilbud: z
        .array(z.object({ personId, vurdering: tekst() }))
        .max(40)
        .exactOptional(),
    }),
    forelopigEtter7: tekst().exactOptional(),
    /** Vedtaket som er tatt opp igjen, og som hjelpen kommer i stedet for. Er det et nei som ikke lenger kan erstattes, gis hjelpen uten. */
    erstatter: vedtakId.exactOptional(),
  }),
  merkBrevUtlevert: z.object({ vedtakId, maate: z.enum(UTLEVERINGSMAATER), dato }),
  forOppringning: z.object({
    vedtakId,
    notatId,
    utfall: z.enum(OPPRINGNINGSUTFALL),
    kanal: z.enum(OPPRINGNINGSKANALER),
    dato,
    hvem: kortTekst,
    tekst: lengreTekst,
    gjelder: z.array(personId).max(60),
    tolk: z
      .object({
        behov: z.enum(TOLKEBEHOV),
        sprak: kortTekst.exactOptional(),
        brukt: z.enum(TOLKEBRUK).exactOptional(),
        hvorforIkke: tekst(2000).exactOptional(),
      })
      .exactOptional(),
    innsyn: merket,
    skjermet: z.literal(true).exactOptional(),
  }),
  utforEtterkontroll: z.object({ vedtakId, merknad: tekst() }),
  vurderVarigBolig: z.object({
    vedtakId,
    utfall: z.enum(VARIG_BOLIG_UTFALL),
    tekst: tekst(),
    innen: dato.exactOptional(),
  }),
  taOppVedtak: z.object({ vedtakId, gjenopptak: Gjenopptak }),
  avbrytGjenopptak: z.object({ ...tattOpp, grunn: tekst() }),
  varsleOmEndring: z.object({ ...tattOpp, hva: lengreTekst, frist: dato }),
  merkVarselUtlevert: z.object({ ...tattOpp, maate: z.enum(UTLEVERINGSMAATER), dato }),
  utelatVarsel: z.object({ ...tattOpp, unntak: z.enum(UNNTAK_FRA_VARSEL), begrunnelse: tekst() }),
  forSvarPaVarsel: z.object({ ...tattOpp, svar: lengreTekst, dato }),
  /** Det som ikke er skrevet ennå, er tomt. Det må stå der før reduksjonen foreslås. */
  vurderVilkarsbrudd: z.object({
    soknadId,
    forholdsmessig: lengreTekst,
    svaret: lengreTekst,
    barna: z.array(z.object({ personId, ord: lengreTekst })).max(40),
    settVersjon,
  }),
} as const
