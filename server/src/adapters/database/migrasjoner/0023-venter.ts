import type { Migrasjon } from '../migrer.ts'

/**
 * Familiene som venter på råd eller på å bli ringt, og siden når (S-038), så lederens liste ikke leser hver sak. Saker fra før dette får radene sine ved
 * neste hendelse, eller når lesesiden bygges om.
 */
export const venter: Migrasjon = {
  navn: '0023-venter',
  sql: () => `
create table p_venter (
  kommune text not null,
  sak_id text not null,
  paa text not null,
  siden text not null,
  primary key (kommune, sak_id, paa)
);
alter table p_venter enable row level security;
alter table p_venter force row level security;
create policy egen_kommune on p_venter using (kommune = current_setting('app.kommune', true));
grant select, insert, update, delete on p_venter to handlingsrom_app;
grant select, insert, delete on p_venter to handlingsrom_kassasjon;
`,
}
