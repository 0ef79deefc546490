import type { Migrasjon } from '../migrer.ts'

/**
 * Barna kartleggingen i en søknad venter på. Fyller den siste av dem 18, er søknaden til vurdering; spørringen sammenligner
 * fødselsdatoen deres med dagen. En rad fra før står som den sto til neste hendelse i saken, eller til lesesiden bygges om.
 */
export const fasenVenter: Migrasjon = {
  navn: '0009-fasen-venter',
  sql: () => `
alter table p_soknad add column venter_barn text not null default '[]';
`,
}
