import type { OmregnetKontroll, Projeksjonsskjema } from './skjema-projeksjoner.ts'

export type * from './skjema-projeksjoner.ts'

/** Radene slik de står i databasen, ett tabellnavn per linje. Øyeblikk og datoer er ISO-tekst og sammenlignes som tekst. */
export type KommuneRad = { kommune: string; navn: string; kontornavn: string; er_demo: boolean }
export type KommunenummerRad = {
  kommune: string
  nummer: string
  type: 'kommunenummer' | 'enhetsnummer' | 'fiksorgid'
  gyldig_fra: string
  gyldig_til: string | null
}
export type StromRad = {
  kommune: string
  strom: string
  stromtype: string
  siste_nr: number
  siste_hash: string
  siste_tidspunkt: string
}
export type HendelseRad = {
  kommune: string
  strom: string
  nr: number
  type: string
  versjon: number
  tidspunkt: string
  aktor: string
  kommando_id: string
  innholdshash: string
  forrige_hash: string
  hash: string
}
export type HendelseInnholdRad = { kommune: string; strom: string; nr: number; salt: Buffer; data: Buffer }
export type KommandoRad = {
  kommune: string
  strom: string
  kommando_id: string
  fingeravtrykk: string
  fra_nr: number
  til_nr: number
  svar: string | null
}
export type KassasjonRad = {
  kommune: string
  kassasjon_id: string
  strom: string
  nr: number
  innholdshash: string
  utfort_av: string
  godkjent_av: string
  grunn: string
  tidspunkt: string
  signatur: string
}
export type UtkastRad = {
  kommune: string
  ansatt_id: string
  nokkel: string
  tekst: string
  oppdatert: string
}
export type DokumentRad = {
  kommune: string
  strom: string
  sha256: string
  innhold: Buffer
  mimetype: string
  filnavn: string
  storrelse: number
  opprettet: string
}
export type InnboksRad = {
  kommune: string
  innboks_id: string
  nokkel: string
  kanal: string
  mottatt: string
  sha256: string
  status: 'mottatt' | 'tolket' | 'parkert' | 'plassert'
  grunn: string | null
  soknad_id: string | null
  sak_id: string | null
  metadata: string
}
export type InnboksFilRad = {
  kommune: string
  innboks_id: string
  nr: number
  filnavn: string
  innhold: Buffer
  sha256: string
  mimetype: string
}
export type UtboksRad = {
  kommune: string
  utboks_id: string
  strom: string
  soknad_id: string | null
  nr: number
  slag: 'fil' | 'innsyn' | 'nyKommando'
  status: 'venter' | 'sendt' | 'parkert'
  laget: string
  sendt: string | null
  referanse: string | null
  innhold_sha256: string | null
  data: string
  feil: string | null
  forsok: number
  neste_forsok: string | null
}

export type AnsattRad = {
  kommune: string
  ansatt_id: string
  navn: string
  roller: string
  kontor: string
  i_krets: boolean
  sist_sett: string | null
  deaktivert: string | null
  /** Det innloggingstjenesten sist sa. `null`: ikke sagt noe siden kolonnen kom. */
  innlogget_roller: string | null
  innlogget_krets: boolean | null
  /** Når to personer bestemte rollene her. `null`: rollene følger innloggingen. */
  bestemt: string | null
  avsluttet_av: string | null
  avsluttet_grunn: string | null
}
export type AnsattForslagRad = {
  kommune: string
  forslag_id: string
  ansatt_id: string
  roller: string
  i_krets: boolean
  grunn: string
  foreslatt_av: string
  foreslatt: string
  utfall: 'bekreftet' | 'avvist' | null
  avgjort_av: string | null
  avgjort: string | null
}
export type AnsattForholdRad = {
  kommune: string
  forhold_id: string
  ansatt_id: string
  relasjon: string
  fornavn: string
  etternavn: string
  fodselsdato: string | null
  ident: string | null
  meldt_av: string
  meldt: string
  fjernet_av: string | null
  fjernet: string | null
  fjernet_grunn: string | null
}
export type SesjonRad = {
  kommune: string
  sesjon_hash: string
  ansatt_id: string
  opprettet: string
  sist_brukt: string
  utloper: string
  sid: string | null
  data: string
}
export type OppslagRad = {
  kommune: string
  id: string
  tidspunkt: string
  ansatt_id: string
  formal: string
  sak_id: string | null
  person_ids: string
  kategori: string
  antall: number
  segl_nr: number | null
}
export type SikkerhetRad = {
  kommune: string
  id: string
  tidspunkt: string
  ansatt_id: string | null
  hendelse: string
  regel: string | null
  ressurs: string | null
  data: string
  segl_nr: number | null
}
export type LoggSeglRad = {
  kommune: string
  logg: string
  nr: number
  fra_id: string
  til_id: string
  antall: number
  hash: string
  forrige_hash: string
  tidspunkt: string
}

/** Undersøkelsen: ingenting her er bygd av hendelser, og ingenting har et tidspunkt (ADR 0050). */
export type UndersokelseLappRad = { kommune: string; avtrykk: string; kontor: string; siste_maned: string }
export type UndersokelseNettbrettRad = {
  kommune: string
  nettbrett_id: string
  avtrykk: string
  kontor: string
  dag: string
  startet: boolean
  igjen: number
}
export type UndersokelseSvarRad = {
  kommune: string
  kontor: string
  maned: string
  utdelt: number
  bunke: string
}

export type Skjema = Projeksjonsskjema & {
  omregnet_kontroll: OmregnetKontroll
  undersokelse_lapp: UndersokelseLappRad
  undersokelse_nettbrett: UndersokelseNettbrettRad
  undersokelse_svar: UndersokelseSvarRad
  kommune: KommuneRad
  kommunenummer: KommunenummerRad
  strom: StromRad
  hendelse: HendelseRad
  hendelse_innhold: HendelseInnholdRad
  kommando: KommandoRad
  kassasjon: KassasjonRad
  utkast: UtkastRad
  dokument: DokumentRad
  innboks: InnboksRad
  innboks_fil: InnboksFilRad
  utboks: UtboksRad
  ansatt: AnsattRad
  ansatt_forslag: AnsattForslagRad
  ansatt_forhold: AnsattForholdRad
  sesjon: SesjonRad
  oppslagslogg: OppslagRad
  sikkerhetslogg: SikkerhetRad
  logg_segl: LoggSeglRad
}
