/** Lesesidens rader. Alt her kan bygges om igjen fra hendelsene. */
export type PPerson = {
  kommune: string
  person_id: string
  fornavn: string
  mellomnavn: string | null
  etternavn: string
  sokenavn: string
  fodselsdato: string | null
  gradering: string
  skjermet: boolean
  malform: string
  tolkesprak: string | null
}
export type PPersonIdent = { kommune: string; ident: string; person_id: string }
export type PNavneord = { kommune: string; ord: string; navn: string; person_id: string }
export type PSak = {
  kommune: string
  sak_id: string
  saksnummer: string
  soker_person_id: string
  kontor: string
  opprettet: string
  siste_nr: number
  siste_tidspunkt: string
}
export type PSakPerson = { kommune: string; sak_id: string; person_id: string; rolle: string }
export type PTildeling = { kommune: string; sak_id: string; ansatt_id: string }
export type PInhabil = { kommune: string; sak_id: string; ansatt_id: string }
export type PVenter = { kommune: string; sak_id: string; paa: string; siden: string }
export type PSoknad = {
  kommune: string
  soknad_id: string
  sak_id: string
  kanal: string
  mottatt: string
  mottatt_dato: string
  status: string
  fase: string
  venter_barn: string
  akutt: boolean
  akutt_frist: string | null
  forelopig_frist: string | null
  digisos_id: string | null
  ekstern_ref: string | null
}
export type POppgave = {
  kommune: string
  sak_id: string
  oppgave_id: string
  type: string
  frist: string | null
  gjelder_fra: string | null
  for_rolle: string | null
  ansatt_id: string | null
  person_id: string | null
  soknad_id: string | null
  vedtak_id: string | null
  data: string
}
export type PBarn = {
  kommune: string
  sak_id: string
  person_id: string
  ikke_spurt: number
  svar: string
  omfang: string | null
}
export type PVedtak = {
  kommune: string
  vedtak_id: string
  sak_id: string
  soknad_id: string | null
  status: string
  foreslatt_av: string | null
  foreslatt: string | null
  fattet: string | null
}
/** Avtrykk av én setning i et brev kontoret har sendt. Tall, ikke ord. */
export type PBrevsetning = {
  kommune: string
  sak_id: string
  vedtak_id: string
  nr: number
  kontor: string
  baand: number[]
  skingler: number[]
}

/** Det kontrollene sa da et vedtak ble fattet. `funn` og `resultater` er JSON. */
export type PKontroll = {
  kommune: string
  sak_id: string
  vedtak_id: string
  soknad_id: string
  kontor: string
  dato: string
  fattet: string
  slag: string
  barn: number
  forste: boolean
  avslag: boolean
  utgave: number
  funn: string
  resultater: string
  kunne_ikke: string
}
/** Det en senere utgave av kontrollene sier om det samme vedtaket. Bygges aldri om: en utgave som er borte, kan ikke regnes igjen. */
export type OmregnetKontroll = {
  kommune: string
  sak_id: string
  vedtak_id: string
  utgave: number
  regnet: string
  funn: string
  resultater: string
  kunne_ikke: string
}
/** Det kontrollene sier om en søknad som ikke er avgjort. */
export type PSaksprove = {
  kommune: string
  prove_id: string
  kontor: string | null
  periode: string
  dato: string
  frist: string
  fro: string
  storrelse: string
  tillegg: number
  populasjon: string
}
export type PSaksproveSak = {
  kommune: string
  lesing_id: string
  prove_id: string
  sak_id: string
  vedtak_id: string
  lag: string
  tillegg: boolean
  leser: string
  frist: string
  utgave: number
  funn: string
}
export type PLesing = {
  kommune: string
  lesing_id: string
  utfall: string
  levert: string | null
  droftet: string
}
export type PInternkontroll = {
  kommune: string
  strom_id: string
  slag: string
  kontor: string | null
  apen: boolean
  data: string
}
export type PKontrollApen = {
  kommune: string
  sak_id: string
  soknad_id: string
  kontor: string
  dato: string
  barn: number
  utgave: number
  funn: string
  resultater: string
  kunne_ikke: string
}

/** Én ting en indikator teller. */
export type PIndikator = {
  kommune: string
  sak_id: string
  indikator: string
  enhet: string
  kontor: string
  dato: string
  verdi: number
  ansatt_id: string | null
}

export type Projeksjonsskjema = {
  p_person: PPerson
  p_person_ident: PPersonIdent
  p_navneord: PNavneord
  p_sak: PSak
  p_sak_person: PSakPerson
  p_tildeling: PTildeling
  p_inhabil: PInhabil
  p_venter: PVenter
  p_soknad: PSoknad
  p_oppgave: POppgave
  p_barn: PBarn
  p_vedtak: PVedtak
  p_brevsetning: PBrevsetning
  p_kontroll: PKontroll
  p_kontroll_apen: PKontrollApen
  p_indikator: PIndikator
  p_saksprove: PSaksprove
  p_saksprove_sak: PSaksproveSak
  p_lesing: PLesing
  p_internkontroll: PInternkontroll
}
