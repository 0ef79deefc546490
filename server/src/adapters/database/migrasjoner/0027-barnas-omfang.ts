import type { Migrasjon } from '../migrer.ts'

/** Omfanget som sist ble valgt for kartleggingen. Rader fra før får sitt ved neste hendelse i saken, eller når lesesiden bygges om. */
export const barnasOmfang: Migrasjon = {
  navn: '0027-barnas-omfang',
  sql: () => 'alter table p_barn add column omfang text;',
}
