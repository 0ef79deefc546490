import type { Migrasjon } from '../migrer.ts'

/**
 * Det en senere utgave av kontrollene sier om et vedtak, ved siden av det som ble frosset, aldri over: nøkkelen har utgaven i seg. Radene bygges ikke om med
 * lesesiden, for en utgave som er borte, kan ikke regnes igjen. Kasseres noe i saken, slettes de. `kunne_ikke` er kontrollene som kastet (ADR 0056).
 */
export const omregnedeKontroller: Migrasjon = {
  navn: '0020-omregnede-kontroller',
  sql: () => `
alter table p_kontroll add column kunne_ikke text not null default '[]';
alter table p_kontroll alter column kunne_ikke drop default;
create table omregnet_kontroll (
  kommune text not null,
  sak_id text not null,
  vedtak_id text not null,
  utgave integer not null,
  regnet text not null,
  funn text not null,
  resultater text not null,
  kunne_ikke text not null,
  primary key (kommune, vedtak_id, utgave)
);
create index omregnet_kontroll_sak on omregnet_kontroll (kommune, sak_id);
alter table omregnet_kontroll enable row level security;
alter table omregnet_kontroll force row level security;
create policy egen_kommune on omregnet_kontroll using (kommune = current_setting('app.kommune', true));
grant select, insert, delete on omregnet_kontroll to handlingsrom_app;
grant select, delete on omregnet_kontroll to handlingsrom_kassasjon;
`,
}
