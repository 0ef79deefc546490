import type { Migrasjon } from '../migrer.ts'

/** Uenighetene mellom leser og kontroll som er drøftet, og hva drøftingen kom til. Ordene står bare i lesingens strøm (ADR 0060). */
export const droftet: Migrasjon = {
  navn: '0022-droftet',
  sql: () => `
alter table p_lesing add column droftet text not null default '{}';
`,
}
