import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Bosted } from '@handlingsrom/domene/husstand/hendelser'
import type { Inntektstype } from '@handlingsrom/domene/regelverk/inntektstyper'
import type { Nodhjelpslinje } from '@handlingsrom/domene/soknad/akutteBehov'
import type {
  Barneopplysning,
  Familieopplysninger,
  Sivilstatusopplysning,
} from '@handlingsrom/domene/soknad/familieopplysninger'
import type { Akuttbehov } from '@handlingsrom/domene/soknad/hendelser'
import type {
  Bekreftelse,
  Beskrivelse,
  Bostottesak,
  Formuesrad,
  Inntektsrad,
  Komponent,
  Okonomiopplysninger,
  Utbetalingsrad,
  Utgiftsrad,
} from '@handlingsrom/domene/soknad/okonomiopplysninger'
import type {
  Arbeidsforhold,
  Arbeidsopplysninger,
  Kilde,
  Soknadsopplysninger as Opplysninger,
  Oppslagsstatus,
  Personnokkel,
  Registeroppslag,
  Svar,
} from '@handlingsrom/domene/soknad/opplysninger'
import type { Vedleggsrad } from '@handlingsrom/domene/soknad/vedlegg'
import { z } from 'zod'
import { alleFelt, somTall, somTekst } from '../felles/alleFelt.ts'

// Koder vises slik de kom, også de ukjente; derfor er de tekst her og ikke en lukket liste.
const tekst = z.string().exactOptional()
const janei = z.boolean().exactOptional()
const tall = z.number().exactOptional()
const belop = somTall<Belop>().exactOptional()
const dato = somTekst<Dato>().exactOptional()
const kilde = somTekst<Kilde>()
const inntektstype = somTekst<Inntektstype>()
const svarJaNei = alleFelt<Svar<boolean>>()({ kilde, verdi: z.boolean() }).exactOptional()
const svarTekst = alleFelt<Svar<string>>()({ kilde, verdi: z.string() }).exactOptional()

const rad = {
  nokkel: z.string(),
  kilde,
  type: z.string(),
  tittel: z.string(),
  overstyrtAvBruker: z.boolean(),
}
const { overstyrtAvBruker: _, ...bekreftelsesrad } = rad

const komponent = alleFelt<Komponent>()({
  type: tekst,
  inntektstype: inntektstype.exactOptional(),
  belop,
  satsType: tekst,
  satsAntall: tall,
  satsBelop: belop,
})
const utbetaling = alleFelt<Utbetalingsrad>()({
  ...rad,
  inntektstype,
  organisasjon: alleFelt<NonNullable<Utbetalingsrad['organisasjon']>>()({
    navn: tekst,
    organisasjonsnummer: tekst,
  }).exactOptional(),
  belop,
  netto: belop,
  brutto: belop,
  skattetrekk: belop,
  andreTrekk: belop,
  utbetalingsdato: dato,
  periodeFom: dato,
  periodeTom: dato,
  mottaker: tekst,
  komponenter: z.array(komponent),
})
const okonomi = alleFelt<Okonomiopplysninger>()({
  inntekter: z.array(alleFelt<Inntektsrad>()({ ...rad, inntektstype, brutto: belop, netto: belop })),
  utbetalinger: z.array(utbetaling),
  utgifter: z.array(
    alleFelt<Utgiftsrad>()({ ...rad, hentetFra: somTekst<Utgiftsrad['hentetFra']>(), belop }),
  ),
  formue: z.array(alleFelt<Formuesrad>()({ ...rad, belop })),
  bekreftelser: z.array(
    alleFelt<Bekreftelse>()({
      ...bekreftelsesrad,
      verdi: janei,
      bekreftet: somTekst<Tidspunkt>().exactOptional(),
    }),
  ),
  bostottesaker: z.array(
    alleFelt<Bostottesak>()({
      nokkel: z.string(),
      kilde,
      type: z.string(),
      dato,
      status: tekst,
      beskrivelse: tekst,
      vedtaksstatus: tekst,
    }),
  ),
  beskrivelser: z.array(alleFelt<Beskrivelse>()({ om: somTekst<Beskrivelse['om']>(), tekst: z.string() })),
})

const familie = alleFelt<Familieopplysninger>()({
  sivilstatus: alleFelt<Sivilstatusopplysning>()({
    kilde,
    status: tekst,
    ektefelle: somTekst<Personnokkel>().exactOptional(),
    folkeregistrertMedEktefelle: janei,
    borSammenMed: janei,
    sokerSammen: janei,
    borIkkeSammenMedBegrunnelse: tekst,
    avviksforklaring: tekst,
  }).exactOptional(),
  harForsorgerplikt: svarJaNei,
  barnebidrag: svarTekst,
  barn: z.array(
    alleFelt<Barneopplysning>()({
      barn: somTekst<Personnokkel>(),
      kilde,
      folkeregistrertSammen: svarJaNei,
      borSammenMed: svarJaNei,
      harDeltBosted: svarJaNei,
      bosted: alleFelt<Svar<Bosted>>()({ kilde, verdi: somTekst<Bosted>() }).exactOptional(),
      samvarsgrad: alleFelt<Svar<number>>()({ kilde, verdi: z.number() }).exactOptional(),
    }),
  ),
})

const arbeid = alleFelt<Arbeidsopplysninger>()({
  registeretSvarte: z.boolean(),
  forhold: z.array(
    alleFelt<Arbeidsforhold>()({
      nokkel: z.string(),
      kilde,
      arbeidsgivernavn: tekst,
      fom: dato,
      tom: dato,
      stillingsprosent: tall,
      overstyrtAvBruker: z.boolean(),
    }),
  ),
  kommentar: tekst,
  situasjon: alleFelt<NonNullable<Arbeidsopplysninger['situasjon']>>()({
    kilde,
    erIJobb: janei,
    jobbGrad: tekst,
  }).exactOptional(),
})

const oppslag = somTekst<Oppslagsstatus>()

/** Det søknaden sier, felt for felt. Et nytt felt i kjernen må føres inn her for å vises. */
export const Soknadsopplysninger = alleFelt<Opplysninger>()({
  versjon: tekst,
  soknadstype: tekst,
  innsendt: somTekst<Tidspunkt>().exactOptional(),
  begrunnelse: alleFelt<Opplysninger['begrunnelse']>()({ hvaSokesOm: tekst, hvorforSoke: tekst }),
  situasjonsendring: alleFelt<NonNullable<Opplysninger['situasjonsendring']>>()({
    harNoeEndretSeg: janei,
    hvaHarEndretSeg: tekst,
  }).exactOptional(),
  nodhjelpslinjer: z.array(
    alleFelt<Nodhjelpslinje>()({ behov: z.array(somTekst<Akuttbehov>()), tekst: z.string() }),
  ),
  nevnerNodhjelp: z.boolean(),
  bosituasjon: alleFelt<NonNullable<Opplysninger['bosituasjon']>>()({
    botype: tekst,
    antallPersoner: tall,
  }).exactOptional(),
  arbeid,
  utdanning: alleFelt<NonNullable<Opplysninger['utdanning']>>()({
    kilde,
    erStudent: janei,
    studentgrad: tekst,
  }).exactOptional(),
  familie,
  okonomi,
  registeroppslag: alleFelt<Readonly<Record<Registeroppslag, Oppslagsstatus>>>()({
    'nav-utbetalinger': oppslag,
    skatteetaten: oppslag,
    husbanken: oppslag,
  }),
  kompatibilitetstekster: z.array(z.string()),
  vedlegg: z.array(
    alleFelt<Vedleggsrad>()({
      nokkel: z.string(),
      type: tekst,
      tilleggsinfo: tekst,
      status: tekst,
      filer: z.array(alleFelt<Vedleggsrad['filer'][number]>()({ filnavn: tekst, sha512: tekst })),
      hendelseType: tekst,
      hendelseReferanse: tekst,
      klageId: tekst,
    }),
  ),
  ukjenteFelt: z.array(z.string()),
  uleseligeFelt: z.array(z.string()),
  renset: z.boolean(),
})
