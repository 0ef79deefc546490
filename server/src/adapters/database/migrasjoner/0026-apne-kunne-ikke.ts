import type { Migrasjon } from '../migrer.ts'

/** Kontrollene som kastet i en søknad som ikke er avgjort. Rader fra før får sine ved neste hendelse i saken, eller når lesesiden bygges om. */
export const apneKunneIkke: Migrasjon = {
  navn: '0026-apne-kunne-ikke',
  sql: () => `
alter table p_kontroll_apen add column kunne_ikke text not null default '[]';
alter table p_kontroll_apen alter column kunne_ikke drop default;
`,
}
