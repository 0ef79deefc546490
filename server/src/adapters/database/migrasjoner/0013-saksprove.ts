import type { Migrasjon } from '../migrer.ts'

/**
 * Saksprøvene: hva som ble trukket, hvilke saker, hvem som leser dem, og hva de svarte. Ordene leseren skrev, står bare i lesingens strøm.
 * `kontor` er null når prøven gjelder hele kommunen; `levert` er null til lesingen er levert (ADR 0047).
 */
export const saksprove: Migrasjon = {
  navn: '0013-saksprove',
  sql: () => `
create table p_saksprove (
  kommune text not null,
  prove_id text not null,
  kontor text,
  periode text not null,
  dato text not null,
  frist text not null,
  fro text not null,
  storrelse text not null,
  tillegg integer not null,
  populasjon text not null,
  primary key (kommune, prove_id)
);
create table p_saksprove_sak (
  kommune text not null,
  lesing_id text not null,
  prove_id text not null,
  sak_id text not null,
  vedtak_id text not null,
  lag text not null,
  tillegg boolean not null,
  leser text not null,
  frist text not null,
  utgave integer not null,
  funn text not null,
  primary key (kommune, lesing_id)
);
create index p_saksprove_sak_sak on p_saksprove_sak (kommune, sak_id);
create index p_saksprove_sak_prove on p_saksprove_sak (kommune, prove_id);
create table p_lesing (
  kommune text not null,
  lesing_id text not null,
  utfall text not null,
  levert text,
  primary key (kommune, lesing_id)
);
${['p_saksprove', 'p_saksprove_sak', 'p_lesing']
  .map(
    t => `
alter table ${t} enable row level security;
alter table ${t} force row level security;
create policy egen_kommune on ${t} using (kommune = current_setting('app.kommune', true));
grant select, insert, update, delete on ${t} to handlingsrom_app;
grant select, insert, delete on ${t} to handlingsrom_kassasjon;`,
  )
  .join('')}
`,
}
