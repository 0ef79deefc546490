import type { Migrasjon } from '../migrer.ts'

/**
 * Undersøkelsen blant familiene. Ingen av radene bygges av hendelser, og ingen av dem har noe tidspunkt finere enn måneden (nettbrettet: dagen). Lappen er borte
 * når den er brukt; svarene i en måned er én rad, så ingen rekkefølge finnes (ADR 0050).
 */
export const undersokelse: Migrasjon = {
  navn: '0016-undersokelse',
  sql: () => `
create table undersokelse_lapp (
  kommune text not null,
  avtrykk text not null,
  kontor text not null,
  siste_maned text not null,
  primary key (kommune, avtrykk)
);
create table undersokelse_nettbrett (
  kommune text not null,
  nettbrett_id text not null,
  avtrykk text not null,
  kontor text not null,
  dag text not null,
  startet boolean not null,
  igjen integer not null check (igjen >= 0),
  primary key (kommune, nettbrett_id),
  unique (kommune, avtrykk)
);
create table undersokelse_svar (
  kommune text not null,
  kontor text not null,
  maned text not null,
  utdelt integer not null,
  bunke text not null,
  primary key (kommune, kontor, maned)
);
${Object.entries({
  undersokelse_lapp: 'select, insert, delete',
  undersokelse_nettbrett: 'select, insert, update, delete',
  undersokelse_svar: 'select, insert, update',
})
  .map(
    ([t, rett]) => `
alter table ${t} enable row level security;
alter table ${t} force row level security;
create policy egen_kommune on ${t} using (kommune = current_setting('app.kommune', true));
grant ${rett} on ${t} to handlingsrom_app;`,
  )
  .join('')}
`,
}
