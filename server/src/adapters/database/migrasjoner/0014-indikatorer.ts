import type { Migrasjon } from '../migrer.ts'

/**
 * Det indikatorene teller: en smal rad for hver søknad, hvert vedtak, hvert barn og hver avtale, så siden aldri leser sakene. `dato` kan ligge fram i tid: da er
 * det for tidlig å telle den. Saker fra før dette får radene sine ved neste hendelse, eller når lesesiden bygges om (ADR 0049).
 */
export const indikatorer: Migrasjon = {
  navn: '0014-indikatorer',
  sql: () => `
create table p_indikator (
  kommune text not null,
  sak_id text not null,
  indikator text not null,
  enhet text not null,
  kontor text not null,
  dato text not null,
  verdi integer not null,
  ansatt_id text,
  primary key (kommune, indikator, enhet)
);
create index p_indikator_sak on p_indikator (kommune, sak_id);
create index p_indikator_dato on p_indikator (kommune, kontor, dato);
alter table p_indikator enable row level security;
alter table p_indikator force row level security;
create policy egen_kommune on p_indikator using (kommune = current_setting('app.kommune', true));
grant select, insert, update, delete on p_indikator to handlingsrom_app;
grant select, insert, delete on p_indikator to handlingsrom_kassasjon;
`,
}
