import type { Migrasjon } from '../migrer.ts'

/** Lesesiden. Alt her kan bygges om igjen fra hendelsene, og ingen rad leser klokken. */
export const projeksjoner: Migrasjon = {
  navn: '0004-projeksjoner',
  sql: () => `
create table p_person (
  kommune text not null,
  person_id text not null,
  fornavn text not null collate norsk,
  mellomnavn text collate norsk,
  etternavn text not null collate norsk,
  sokenavn text not null,
  fodselsdato text,
  gradering text not null,
  skjermet boolean not null,
  malform text not null,
  tolkesprak text,
  primary key (kommune, person_id)
);
create index p_person_navn on p_person (kommune, etternavn, fornavn);
create table p_person_ident (
  kommune text not null,
  ident text not null,
  person_id text not null,
  primary key (kommune, ident, person_id)
);
create index p_person_ident_person on p_person_ident (kommune, person_id);
create table p_sak (
  kommune text not null,
  sak_id text not null,
  saksnummer text not null,
  soker_person_id text not null,
  kontor text not null,
  opprettet text not null,
  siste_nr integer not null,
  siste_tidspunkt text not null,
  primary key (kommune, sak_id),
  constraint p_sak_saksnummer unique (kommune, saksnummer)
);
create index p_sak_soker on p_sak (kommune, soker_person_id);
create table p_sak_person (
  kommune text not null,
  sak_id text not null,
  person_id text not null,
  rolle text not null,
  primary key (kommune, sak_id, person_id, rolle)
);
create index p_sak_person_person on p_sak_person (kommune, person_id);
create table p_tildeling (
  kommune text not null,
  sak_id text not null,
  ansatt_id text not null,
  primary key (kommune, sak_id, ansatt_id)
);
create index p_tildeling_ansatt on p_tildeling (kommune, ansatt_id);
create table p_inhabil (
  kommune text not null,
  sak_id text not null,
  ansatt_id text not null,
  primary key (kommune, sak_id, ansatt_id)
);
create table p_soknad (
  kommune text not null,
  soknad_id text not null,
  sak_id text not null,
  kanal text not null,
  mottatt text not null,
  mottatt_dato text not null,
  status text not null,
  fase text not null,
  akutt boolean not null,
  akutt_frist text,
  forelopig_frist text,
  digisos_id text,
  ekstern_ref text,
  primary key (kommune, soknad_id)
);
create index p_soknad_sak on p_soknad (kommune, sak_id);
create index p_soknad_digisos on p_soknad (kommune, digisos_id, ekstern_ref);
create table p_oppgave (
  kommune text not null,
  sak_id text not null,
  oppgave_id text not null,
  type text not null,
  frist text,
  gjelder_fra text,
  for_rolle text,
  ansatt_id text,
  person_id text,
  soknad_id text,
  vedtak_id text,
  data text not null,
  primary key (kommune, sak_id, oppgave_id)
);
create index p_oppgave_frist on p_oppgave (kommune, frist);
create index p_oppgave_ansatt on p_oppgave (kommune, ansatt_id, frist);
create table p_barn (
  kommune text not null,
  sak_id text not null,
  person_id text not null,
  ikke_spurt integer not null,
  svar text not null,
  primary key (kommune, sak_id, person_id)
);
create index p_barn_person on p_barn (kommune, person_id);
create table p_vedtak (
  kommune text not null,
  vedtak_id text not null,
  sak_id text not null,
  soknad_id text,
  status text not null,
  foreslatt_av text,
  foreslatt text,
  fattet text,
  primary key (kommune, vedtak_id)
);
create index p_vedtak_sak on p_vedtak (kommune, sak_id);
create index p_vedtak_status on p_vedtak (kommune, status);
`,
}
