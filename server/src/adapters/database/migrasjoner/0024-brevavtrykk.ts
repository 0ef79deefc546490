import type { Migrasjon } from '../migrer.ts'

const KOMMUNENS = ['brevavtrykk', 'brevbaand']

/**
 * Hvert ulike avtrykk én gang i kommunen, så det å se om en setning står i andre brev ikke vokser med hvor mange brev den står i (ADR 0027). Radene følger av
 * `p_brevsetning` og fylles av dem her; eieren ser ellers ingen kommunes rader, og må derfor slippe til mens det skjer.
 *
 * Båndene er rader og ikke en liste: med radsikkerhet bruker PostgreSQL bare indekser på betingelser som ikke kan lekke, og `&&` på lister er ikke blant dem.
 */
export const brevavtrykk: Migrasjon = {
  navn: '0024-brevavtrykk',
  sql: () => `
create table brevavtrykk (
  kommune text not null,
  avtrykk bigint not null,
  baand integer[] not null,
  skingler integer[] not null,
  primary key (kommune, avtrykk)
);
create table brevbaand (
  kommune text not null,
  baand integer not null,
  avtrykk bigint not null,
  primary key (kommune, baand, avtrykk)
);
create index brevbaand_avtrykk on brevbaand (kommune, avtrykk);
drop index p_brevsetning_baand;
alter table p_brevsetning no force row level security;
alter table p_brevsetning add column avtrykk bigint not null
  generated always as (hash_array_extended(skingler, 0)) stored;
create index p_brevsetning_avtrykk on p_brevsetning (kommune, avtrykk, kontor, sak_id);
insert into brevavtrykk (kommune, avtrykk, baand, skingler)
  select distinct on (1, 2) kommune, avtrykk, baand, skingler from p_brevsetning;
insert into brevbaand (kommune, baand, avtrykk)
  select distinct kommune, unnest(baand), avtrykk from brevavtrykk;
alter table p_brevsetning force row level security;
${KOMMUNENS.map(
  t => `alter table ${t} enable row level security;
alter table ${t} force row level security;
create policy egen_kommune on ${t} using (kommune = current_setting('app.kommune', true));
grant select, insert, delete on ${t} to handlingsrom_app;
grant select, insert, delete on ${t} to handlingsrom_kassasjon;`,
).join('\n')}
`,
}
