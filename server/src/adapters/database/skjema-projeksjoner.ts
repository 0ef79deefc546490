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
export type PBarn = { kommune: string; sak_id: string; person_id: string; ikke_spurt: number; svar: string }
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

export type Projeksjonsskjema = {
  p_person: PPerson
  p_person_ident: PPersonIdent
  p_sak: PSak
  p_sak_person: PSakPerson
  p_tildeling: PTildeling
  p_inhabil: PInhabil
  p_soknad: PSoknad
  p_oppgave: POppgave
  p_barn: PBarn
  p_vedtak: PVedtak
  p_brevsetning: PBrevsetning
}
