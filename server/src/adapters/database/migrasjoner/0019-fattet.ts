import type { Migrasjon } from '../migrer.ts'

/**
 * Da vedtaket ble fattet, fra hendelsen: to vedtak i den samme saken kan ha den samme datoen. Radene fra før får det fra `p_vedtak`, som har det fra den
 * samme hendelsen. Radsikkerheten gjelder også eieren, og løftes bare mens de fylles (ADR 0056).
 */
export const fattet: Migrasjon = {
  navn: '0019-fattet',
  sql: () => `
alter table p_kontroll add column fattet text not null default '';
alter table p_kontroll no force row level security;
alter table p_vedtak no force row level security;
update p_kontroll k set fattet = v.fattet from p_vedtak v
  where v.kommune = k.kommune and v.vedtak_id = k.vedtak_id and v.fattet is not null;
alter table p_kontroll force row level security;
alter table p_vedtak force row level security;
alter table p_kontroll alter column fattet drop default;
`,
}
