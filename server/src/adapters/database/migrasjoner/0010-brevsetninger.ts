import type { Migrasjon } from '../migrer.ts'

/**
 * Avtrykk av egne setninger i brevene kontoret har sendt, til å se om en setning også står i andre brev. Ingen ord lagres, bare hele
 * tall (ADR 0027). Radene bygges om igjen fra hendelsene; brev fra før dette er med når lesesiden er bygd om.
 */
export const brevsetninger: Migrasjon = {
  navn: '0010-brevsetninger',
  sql: () => `
create table p_brevsetning (
  kommune text not null,
  sak_id text not null,
  vedtak_id text not null,
  nr integer not null,
  kontor text not null,
  baand integer[] not null,
  skingler integer[] not null,
  primary key (kommune, vedtak_id, nr)
);
create index p_brevsetning_sak on p_brevsetning (kommune, sak_id);
create index p_brevsetning_baand on p_brevsetning using gin (baand);
alter table p_brevsetning enable row level security;
alter table p_brevsetning force row level security;
create policy egen_kommune on p_brevsetning using (kommune = current_setting('app.kommune', true));
grant select, insert, update, delete on p_brevsetning to handlingsrom_app;
`,
}
