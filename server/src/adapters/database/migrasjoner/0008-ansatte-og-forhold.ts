import type { Migrasjon } from '../migrer.ts'

const nyTabell = (tabell: string, oppdater: string): string => `
alter table ${tabell} enable row level security;
alter table ${tabell} force row level security;
create policy egen_kommune on ${tabell} using (kommune = current_setting('app.kommune', true));
grant select, insert, update (${oppdater}) on ${tabell} to handlingsrom_app;`

/**
 * Hvem som har tilgang, og hvem som er nær hvem. Forslag og forhold slettes aldri, de avgjøres og fjernes; de to navnene under
 * en endring kreves også av tabellen. Forholdet matcher på nummer, så det virker uansett om søknaden eller meldingen kom først.
 */
export const ansatteOgForhold: Migrasjon = {
  navn: '0008-ansatte-og-forhold',
  sql: () => `
alter table ansatt drop column person_id, drop column naere_personer;
alter table ansatt add column innlogget_roller text, add column innlogget_krets boolean, add column bestemt text,
  add column avsluttet_av text check (avsluttet_av <> ansatt_id), add column avsluttet_grunn text;
create table ansatt_forslag (
  kommune text not null,
  forslag_id text not null,
  ansatt_id text not null,
  roller text not null,
  i_krets boolean not null,
  grunn text not null,
  foreslatt_av text not null check (foreslatt_av <> ansatt_id),
  foreslatt text not null,
  utfall text check (utfall in ('bekreftet', 'avvist')),
  avgjort_av text,
  avgjort text,
  primary key (kommune, forslag_id),
  foreign key (kommune, ansatt_id) references ansatt (kommune, ansatt_id),
  constraint to_personer check (utfall is distinct from 'bekreftet' or avgjort_av not in (foreslatt_av, ansatt_id))
);
create unique index ansatt_forslag_apent on ansatt_forslag (kommune, ansatt_id) where utfall is null;
create table ansatt_forhold (
  kommune text not null,
  forhold_id text not null,
  ansatt_id text not null,
  relasjon text not null,
  fornavn text not null,
  etternavn text not null,
  fodselsdato text,
  ident text,
  meldt_av text not null,
  meldt text not null,
  fjernet_av text check (fjernet_av <> ansatt_id),
  fjernet text,
  fjernet_grunn text,
  primary key (kommune, forhold_id),
  foreign key (kommune, ansatt_id) references ansatt (kommune, ansatt_id),
  check (ident is not null or fodselsdato is not null)
);
create index ansatt_forhold_ansatt on ansatt_forhold (kommune, ansatt_id) where fjernet is null;
create index p_person_fodselsdato on p_person (kommune, fodselsdato);
${nyTabell('ansatt_forslag', 'utfall, avgjort_av, avgjort')}
${nyTabell('ansatt_forhold', 'fjernet_av, fjernet, fjernet_grunn')}
`,
}
