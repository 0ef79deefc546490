import type { Migrasjon } from '../migrer.ts'

/**
 * Hvert ulike avtrykk én gang i kommunen, så det å se om en setning står i andre brev ikke vokser med hvor mange brev den står i (ADR 0027). Radene følger av
 * `p_brevsetning` og fylles av dem her; eieren ser ellers ingen kommunes rader, og må derfor slippe til mens det skjer.
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
create index brevavtrykk_baand on brevavtrykk using gin (baand);
create index p_brevsetning_avtrykk on p_brevsetning (kommune, hash_array_extended(skingler, 0), kontor, sak_id);
drop index p_brevsetning_baand;
alter table p_brevsetning no force row level security;
insert into brevavtrykk (kommune, avtrykk, baand, skingler)
  select distinct on (1, 2) kommune, hash_array_extended(skingler, 0), baand, skingler from p_brevsetning;
alter table p_brevsetning force row level security;
alter table brevavtrykk enable row level security;
alter table brevavtrykk force row level security;
create policy egen_kommune on brevavtrykk using (kommune = current_setting('app.kommune', true));
grant select, insert, delete on brevavtrykk to handlingsrom_app;
grant select, insert, delete on brevavtrykk to handlingsrom_kassasjon;
`,
}
