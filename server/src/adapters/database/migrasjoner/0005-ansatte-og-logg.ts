import type { Migrasjon } from '../migrer.ts'

/** Ansatte, økter og loggene. `segl_nr` settes bare av forsegleren, som ikke kan røre noe annet i raden. */
export const ansatteOgLogg: Migrasjon = {
  navn: '0005-ansatte-og-logg',
  sql: () => `
create table ansatt (
  kommune text not null,
  ansatt_id text not null,
  navn text not null collate norsk,
  roller text not null,
  kontor text not null,
  i_krets boolean not null,
  person_id text,
  naere_personer text not null,
  sist_sett text,
  deaktivert text,
  primary key (kommune, ansatt_id)
);
create table sesjon (
  kommune text not null,
  sesjon_hash text not null,
  ansatt_id text not null,
  opprettet text not null,
  sist_brukt text not null,
  utloper text not null,
  sid text,
  data text not null,
  primary key (kommune, sesjon_hash),
  foreign key (kommune, ansatt_id) references ansatt (kommune, ansatt_id)
);
create index sesjon_sid on sesjon (kommune, sid);
create table oppslagslogg (
  kommune text not null,
  id text not null,
  tidspunkt text not null,
  ansatt_id text not null,
  formal text not null,
  sak_id text,
  person_ids text not null,
  kategori text not null,
  antall integer not null,
  segl_nr integer,
  primary key (kommune, id)
);
create index oppslagslogg_sak on oppslagslogg (kommune, sak_id, tidspunkt);
create index oppslagslogg_uforseglet on oppslagslogg (kommune, id) where segl_nr is null;
create index oppslagslogg_segl on oppslagslogg (kommune, segl_nr);
create table sikkerhetslogg (
  kommune text not null,
  id text not null,
  tidspunkt text not null,
  ansatt_id text,
  hendelse text not null,
  regel text,
  ressurs text,
  data text not null,
  segl_nr integer,
  primary key (kommune, id)
);
create index sikkerhetslogg_uforseglet on sikkerhetslogg (kommune, id) where segl_nr is null;
create index sikkerhetslogg_segl on sikkerhetslogg (kommune, segl_nr);
create table logg_segl (
  kommune text not null,
  logg text not null check (logg in ('oppslagslogg', 'sikkerhetslogg', 'sjekkpunkt')),
  nr integer not null check (nr > 0),
  fra_id text not null,
  til_id text not null,
  antall integer not null,
  hash text not null,
  forrige_hash text not null,
  tidspunkt text not null,
  primary key (kommune, logg, nr)
);
`,
}
