import type { Migrasjon } from '../migrer.ts'

/** Listene finner sakene sine uten å lese alle i kommunen: oppgavene som ikke er én saksbehandlers, søknadene ingen har tatt, og de graderte (ADR 0053). */
export const lister: Migrasjon = {
  navn: '0015-lister',
  sql: () => `
create index p_oppgave_rolle on p_oppgave (kommune, for_rolle, sak_id);
create index p_oppgave_type on p_oppgave (kommune, type, sak_id);
create index p_soknad_status on p_soknad (kommune, status, sak_id);
create index p_person_gradering on p_person (kommune, gradering, person_id);
`,
}
