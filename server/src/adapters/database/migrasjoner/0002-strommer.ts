import type { Migrasjon } from '../migrer.ts'

/** Hendelsene, kjeden og kommandoene. Innhold og salt står for seg, slik at de kan kasseres uten at kjeden brytes. */
export const strommer: Migrasjon = {
  navn: '0002-strommer',
  sql: () => `
create table strom (
  kommune text not null,
  strom text not null,
  stromtype text not null check (stromtype in ('sak', 'person', 'kontakt', 'kommune', 'internkontroll')),
  siste_nr integer not null,
  siste_hash text not null,
  siste_tidspunkt text not null,
  primary key (kommune, strom)
);
create index strom_type on strom (kommune, stromtype);

create table hendelse (
  kommune text not null,
  strom text not null,
  nr integer not null check (nr > 0),
  type text not null,
  versjon integer not null,
  tidspunkt text not null,
  aktor text not null,
  kommando_id text not null,
  innholdshash text not null,
  forrige_hash text not null,
  hash text not null,
  primary key (kommune, strom, nr),
  foreign key (kommune, strom) references strom (kommune, strom)
);
create table hendelse_innhold (
  kommune text not null,
  strom text not null,
  nr integer not null,
  salt bytea not null,
  data bytea not null,
  primary key (kommune, strom, nr),
  foreign key (kommune, strom, nr) references hendelse (kommune, strom, nr)
);
create table kommando (
  kommune text not null,
  strom text not null,
  kommando_id text not null,
  fingeravtrykk text not null,
  fra_nr integer not null,
  til_nr integer not null,
  svar text,
  primary key (kommune, strom, kommando_id),
  foreign key (kommune, strom) references strom (kommune, strom)
);
create table kassasjon (
  kommune text not null,
  kassasjon_id text not null,
  strom text not null,
  nr integer not null,
  innholdshash text not null,
  utfort_av text not null,
  godkjent_av text not null check (godkjent_av <> utfort_av),
  grunn text not null check (grunn <> ''),
  tidspunkt text not null,
  signatur text not null,
  primary key (kommune, kassasjon_id),
  unique (kommune, strom, nr)
);
`,
}
