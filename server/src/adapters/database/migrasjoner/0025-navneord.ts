import type { Migrasjon } from '../migrer.ts'

/**
 * Ordene i navnene, i den rekkefølgen et søk viser dem, så det ikke leser alle i kommunen eller sorterer alle som heter det samme. Med radsikkerhet bruker PostgreSQL bare indekser på betingelser som ikke kan lekke; `like` er
 * ikke blant dem, større og mindre enn er det. Ordene som alt ligger her, deles som `navneord` i domenet gjør det.
 */
export const navneord: Migrasjon = {
  navn: '0025-navneord',
  sql: () => `
create table p_navneord (
  kommune text not null,
  ord text not null collate "C",
  navn text not null collate norsk,
  person_id text not null,
  primary key (kommune, ord, navn, person_id)
);
create index p_navneord_person on p_navneord (kommune, person_id);
alter table p_person no force row level security;
insert into p_navneord (kommune, ord, navn, person_id)
  select distinct kommune, ord, sokenavn, person_id from p_person, lateral regexp_split_to_table(
    replace(replace(replace(replace(replace(
      translate(regexp_replace(normalize(sokenavn, NFD), '[\\u0300-\\u036f]', '', 'g'), 'øłðđı', 'olddi'),
      'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'), 'aa', 'a'),
    '[ \\t\\n\\r\\u00a0.,/()''’\`´‐‑–—-]+') ord
  where ord <> '';
alter table p_person force row level security;
alter table p_navneord enable row level security;
alter table p_navneord force row level security;
create policy egen_kommune on p_navneord using (kommune = current_setting('app.kommune', true));
grant select, insert, update, delete on p_navneord to handlingsrom_app;
grant select, insert, delete on p_navneord to handlingsrom_kassasjon;
alter table p_sak no force row level security;
alter table p_sak add column lopenummer text not null collate "C" generated always as (substr(saksnummer, 6)) stored;
alter table p_sak force row level security;
create index p_sak_nummer on p_sak (kommune, saksnummer collate "C");
create index p_sak_lopenummer on p_sak (kommune, lopenummer);
`,
}
