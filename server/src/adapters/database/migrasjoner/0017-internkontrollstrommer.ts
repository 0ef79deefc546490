import type { Migrasjon } from '../migrer.ts'

/**
 * Det internkontrollen ellers holder orden på, én rad for hver strøm: avvik, registre, egenvurderinger og rapporter. `data` er tilstanden
 * slik hendelsene folder den; `apen` sier om noen fortsatt skal gjøre noe. `kontor` er null når det gjelder hele kommunen (ADR 0051).
 */
export const internkontrollstrommer: Migrasjon = {
  navn: '0017-internkontrollstrommer',
  sql: () => `
create table p_internkontroll (
  kommune text not null,
  strom_id text not null,
  slag text not null,
  kontor text,
  apen boolean not null,
  data text not null,
  primary key (kommune, strom_id)
);
create index p_internkontroll_slag on p_internkontroll (kommune, slag);
alter table p_internkontroll enable row level security;
alter table p_internkontroll force row level security;
create policy egen_kommune on p_internkontroll using (kommune = current_setting('app.kommune', true));
grant select, insert, update, delete on p_internkontroll to handlingsrom_app;
grant select, insert, delete on p_internkontroll to handlingsrom_kassasjon;
`,
}
