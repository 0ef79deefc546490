import type { Migrasjon } from '../migrer.ts'

/** Utkast kan kastes; dokumenter og det som kom inn utenfra kan det ikke. Køene ut og inn er egne tabeller. */
export const dokumenter: Migrasjon = {
  navn: '0003-dokumenter',
  sql: () => `
create table utkast (
  kommune text not null,
  ansatt_id text not null,
  nokkel text not null,
  tekst text not null,
  oppdatert text not null,
  primary key (kommune, ansatt_id, nokkel)
);
create table dokument (
  kommune text not null,
  strom text not null,
  sha256 text not null,
  innhold bytea not null,
  mimetype text not null,
  filnavn text not null,
  storrelse integer not null,
  opprettet text not null,
  primary key (kommune, strom, sha256)
);
create table innboks (
  kommune text not null,
  innboks_id text not null,
  nokkel text not null,
  kanal text not null,
  mottatt text not null,
  sha256 text not null,
  status text not null check (status in ('mottatt', 'tolket', 'parkert', 'plassert')),
  grunn text,
  soknad_id text,
  sak_id text,
  metadata text not null,
  primary key (kommune, innboks_id),
  constraint innboks_nokkel unique (kommune, nokkel)
);
create index innboks_status on innboks (kommune, status, mottatt);
create table innboks_fil (
  kommune text not null,
  innboks_id text not null,
  nr integer not null,
  filnavn text not null,
  innhold bytea not null,
  sha256 text not null,
  mimetype text not null,
  primary key (kommune, innboks_id, nr),
  foreign key (kommune, innboks_id) references innboks (kommune, innboks_id)
);
create table utboks (
  kommune text not null,
  utboks_id text not null,
  strom text not null,
  soknad_id text,
  nr integer not null,
  slag text not null check (slag in ('fil', 'innsyn', 'nyKommando')),
  status text not null check (status in ('venter', 'sendt', 'parkert')),
  laget text not null,
  sendt text,
  referanse text,
  innhold_sha256 text,
  data text not null,
  feil text,
  primary key (kommune, utboks_id),
  constraint utboks_nr unique (kommune, strom, nr)
);
create index utboks_venter on utboks (kommune, strom, nr) where status = 'venter';
`,
}
