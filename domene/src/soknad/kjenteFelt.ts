/** Feltene i soknad.json og vedlegg.json som vi kjenner. `true` er et blad; en test holder treet likt skjemaene. */
export type Felttre = { readonly [navn: string]: true | Felttre }

const kildeVerdi = { kilde: true, verdi: true } as const
const navn = { fornavn: true, mellomnavn: true, etternavn: true } as const
const rad = { kilde: true, type: true, tittel: true, overstyrtAvBruker: true } as const
const adresse = {
  kilde: true,
  type: true,
  adresseValg: true,
  landkode: true,
  kommunenummer: true,
  adresselinjer: true,
  bolignummer: true,
  postnummer: true,
  poststed: true,
  gatenavn: true,
  husnummer: true,
  husbokstav: true,
  gaardsnummer: true,
  bruksnummer: true,
  festenummer: true,
  seksjonsnummer: true,
  undernummer: true,
  postboks: true,
  adresse: true,
} as const

const personalia = {
  personIdentifikator: kildeVerdi,
  navn: { kilde: true, ...navn },
  statsborgerskap: kildeVerdi,
  nordiskBorger: kildeVerdi,
  telefonnummer: kildeVerdi,
  kontonummer: { ...kildeVerdi, harIkkeKonto: true },
  folkeregistrertAdresse: adresse,
  oppholdsadresse: adresse,
  postadresse: adresse,
  fodselsdato: true,
} as const

const arbeid = {
  forhold: {
    kilde: true,
    arbeidsgivernavn: true,
    fom: true,
    tom: true,
    stillingsprosent: true,
    stillingstype: true,
    overstyrtAvBruker: true,
  },
  situasjon: { kilde: true, erIJobb: true, jobbGrad: true },
  kommentarTilArbeidsforhold: kildeVerdi,
} as const

const person = { navn, fodselsdato: true, personIdentifikator: true } as const

const familie = {
  sivilstatus: {
    kilde: true,
    status: true,
    ektefelle: person,
    ektefelleHarDiskresjonskode: true,
    folkeregistrertMedEktefelle: true,
    borSammenMed: true,
    borIkkeSammenMedBegrunnelse: true,
  },
  folkeregistrertMedEktefelleAvviksforklaring: kildeVerdi,
  forsorgerplikt: {
    harForsorgerplikt: kildeVerdi,
    barnebidrag: kildeVerdi,
    ansvar: {
      barn: { kilde: true, ...person, harDiskresjonskode: true },
      borSammenMed: kildeVerdi,
      erFolkeregistrertSammen: kildeVerdi,
      harDeltBosted: kildeVerdi,
      samvarsgrad: kildeVerdi,
    },
  },
} as const

const okonomi = {
  opplysninger: {
    bekreftelse: { kilde: true, type: true, tittel: true, verdi: true, bekreftelsesDato: true },
    beskrivelseAvAnnet: {
      kilde: true,
      verdi: true,
      sparing: true,
      utbetaling: true,
      boutgifter: true,
      barneutgifter: true,
    },
    utbetaling: {
      ...rad,
      organisasjon: { navn: true, organisasjonsnummer: true },
      belop: true,
      netto: true,
      brutto: true,
      skattetrekk: true,
      andreTrekk: true,
      utbetalingsdato: true,
      periodeFom: true,
      periodeTom: true,
      komponenter: { type: true, belop: true, satsType: true, satsAntall: true, satsBelop: true },
      mottaker: true,
    },
    utgift: { ...rad, belop: true },
    bostotte: {
      saker: { kilde: true, type: true, dato: true, status: true, beskrivelse: true, vedtaksstatus: true },
    },
  },
  oversikt: {
    inntekt: { ...rad, brutto: true, netto: true },
    utgift: { ...rad, belop: true },
    formue: { ...rad, belop: true },
  },
} as const

export const KJENTE_SOKNADSFELT: Felttre = {
  version: true,
  data: {
    soknadstype: true,
    personalia,
    arbeid,
    utdanning: { kilde: true, erStudent: true, studentgrad: true },
    familie,
    begrunnelse: { kilde: true, hvorforSoke: true, hvaSokesOm: true },
    situasjonendring: { kilde: true, harNoeEndretSeg: true, hvaHarEndretSeg: true },
    bosituasjon: { kilde: true, botype: true, antallPersoner: true },
    okonomi,
  },
  innsendingstidspunkt: true,
  mottaker: { kommunenummer: true, enhetsnummer: true, navEnhetsnavn: true },
  driftsinformasjon: {
    utbetalingerFraNavFeilet: true,
    inntektFraSkatteetatenFeilet: true,
    stotteFraHusbankenFeilet: true,
  },
  kompatibilitet: { minVersion: true, maxVersion: true, text: true },
}

export const KJENTE_VEDLEGGSFELT: Felttre = {
  vedlegg: {
    type: true,
    tilleggsinfo: true,
    klageId: true,
    status: true,
    filer: { filnavn: true, sha512: true },
    hendelseType: true,
    hendelseReferanse: true,
  },
}
