import type { Migrasjon } from '../migrer.ts'

/** Lesesidens tabeller slik de er her. En tabell som kommer siden, gir rollen rettene i sin egen migrasjon; testen for kassasjon ser etter. */
const LESESIDEN = [
  'p_person',
  'p_person_ident',
  'p_sak',
  'p_sak_person',
  'p_tildeling',
  'p_inhabil',
  'p_soknad',
  'p_oppgave',
  'p_barn',
  'p_vedtak',
  'p_brevsetning',
]

/** Det som er bygd av et kassert innhold, skal bort sammen med det. Rollen som kasserer, må derfor få bygge strømmens rader om. */
export const kassasjonByggerOm: Migrasjon = {
  navn: '0011-kassasjon-bygger-om',
  sql: () => `
grant select on strom to handlingsrom_kassasjon;
${LESESIDEN.map(t => `grant select, insert, delete on ${t} to handlingsrom_kassasjon;`).join('\n')}
`,
}
