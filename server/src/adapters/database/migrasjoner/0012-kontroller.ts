import type { Migrasjon } from '../migrer.ts'

/**
 * Det kontrollene sa. `p_kontroll`: en rad for hvert fattet vedtak, slik det var da. `p_kontroll_apen`: en rad for hver søknad som ikke er avgjort, slik det
 * var etter den siste hendelsen i saken. `funn` er det samlede utfallet av hver kontroll, `resultater` alt hver kontroll sa og det hviler på. Saker fra før
 * dette får radene sine ved neste hendelse, eller når lesesiden bygges om (ADR 0044).
 */
export const kontroller: Migrasjon = {
  navn: '0012-kontroller',
  sql: () => `
create table p_kontroll (
  kommune text not null,
  sak_id text not null,
  vedtak_id text not null,
  soknad_id text not null,
  kontor text not null,
  dato text not null,
  slag text not null,
  barn integer not null,
  forste boolean not null,
  avslag boolean not null,
  utgave integer not null,
  funn text not null,
  resultater text not null,
  primary key (kommune, vedtak_id)
);
create index p_kontroll_sak on p_kontroll (kommune, sak_id);
create index p_kontroll_dato on p_kontroll (kommune, kontor, dato);
create table p_kontroll_apen (
  kommune text not null,
  sak_id text not null,
  soknad_id text not null,
  kontor text not null,
  dato text not null,
  barn integer not null,
  utgave integer not null,
  funn text not null,
  resultater text not null,
  primary key (kommune, soknad_id)
);
create index p_kontroll_apen_sak on p_kontroll_apen (kommune, sak_id);
${['p_kontroll', 'p_kontroll_apen']
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
