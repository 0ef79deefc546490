import type { Migrasjon } from '../migrer.ts'

const APP = 'handlingsrom_app'
const KASSASJON = 'handlingsrom_kassasjon'
const FORSEGLER = 'handlingsrom_forsegler'

/** Hva applikasjonsrollen får gjøre med hver tabell. Står ikke UPDATE eller DELETE her, kan den ikke endre eller slette. */
const APPROLLEN: Readonly<Record<string, string>> = {
  strom: 'select, insert, update (siste_nr, siste_hash, siste_tidspunkt)',
  hendelse: 'select, insert',
  hendelse_innhold: 'select, insert',
  kommando: 'select, insert',
  kassasjon: 'select',
  utkast: 'select, insert, update, delete',
  dokument: 'select, insert',
  innboks: 'select, insert, update (status, grunn, soknad_id, sak_id)',
  innboks_fil: 'select, insert',
  utboks: 'select, insert, update (status, sendt, referanse, innhold_sha256, data, feil)',
  p_person: 'select, insert, update, delete',
  p_person_ident: 'select, insert, update, delete',
  p_sak: 'select, insert, update, delete',
  p_sak_person: 'select, insert, update, delete',
  p_tildeling: 'select, insert, update, delete',
  p_inhabil: 'select, insert, update, delete',
  p_soknad: 'select, insert, update, delete',
  p_oppgave: 'select, insert, update, delete',
  p_barn: 'select, insert, update, delete',
  p_vedtak: 'select, insert, update, delete',
  ansatt: 'select, insert, update',
  sesjon: 'select, insert, update, delete',
  oppslagslogg: 'select, insert',
  sikkerhetslogg: 'select, insert',
  logg_segl: 'select',
}

/** Radene en app-rolle setter inn i loggene må være uforseglet; ellers kunne den skrevet seg inn under et gammelt segl. */
const uforseglet = (logg: string): string => `
drop policy egen_kommune on ${logg};
create policy les on ${logg} for select using (kommune = current_setting('app.kommune', true));
create policy skriv on ${logg} for insert with check (kommune = current_setting('app.kommune', true) and segl_nr is null);
create policy forsegl on ${logg} for update to ${FORSEGLER} using (kommune = current_setting('app.kommune', true));
grant update (segl_nr) on ${logg} to ${FORSEGLER};`

const nyRolle = (rolle: string): string => `
do $$ begin
  if not exists (select 1 from pg_roles where rolname = '${rolle}') then create role ${rolle} nologin nobypassrls; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then execute format('grant ${rolle} to %I', current_user); end if;
exception when insufficient_privilege then
  -- Den som drifter databasen, kan ha delt ut rollen på forhånd. Har ingen det, stopper vi her og ikke ved første spørring.
  if not pg_has_role(current_user, '${rolle}', 'member') then raise; end if;
end $$;
grant usage on schema public to ${rolle};
grant select on kommune, kommunenummer to ${rolle};`

export const rettigheter: Migrasjon = {
  navn: '0006-rettigheter',
  sql: () => `
${[APP, KASSASJON, FORSEGLER].map(nyRolle).join('\n')}
${Object.entries(APPROLLEN)
  .map(
    ([tabell, rett]) => `
alter table ${tabell} enable row level security;
alter table ${tabell} force row level security;
create policy egen_kommune on ${tabell} using (kommune = current_setting('app.kommune', true));
grant ${rett} on ${tabell} to ${APP};`,
  )
  .join('\n')}
${['oppslagslogg', 'sikkerhetslogg'].map(uforseglet).join('\n')}
grant select on hendelse to ${KASSASJON};
grant select, delete on hendelse_innhold to ${KASSASJON};
grant select, insert on kassasjon to ${KASSASJON};
grant select on strom, oppslagslogg, sikkerhetslogg, logg_segl to ${FORSEGLER};
grant insert on logg_segl to ${FORSEGLER};
`,
}
