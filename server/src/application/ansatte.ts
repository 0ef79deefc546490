import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { Tx } from '../adapters/database/database.ts'

/** Navnene på kommunens ansatte. Noen titalls rader; leses samlet, slik at en visning trenger én spørring. */
export async function ansattnavn(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rader = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'navn'])
    .where('kommune', '=', tx.kommune)
    .execute()
  return new Map(rader.map(r => [r.ansatt_id, r.navn]))
}

export type Hvem = { readonly ansattId: AnsattId | null; readonly navn: string }

/** Hvem som gjorde noe, slik det vises. En integrasjon vises med navnet sitt, drift som «Drift». */
export function hvem(navn: ReadonlyMap<string, string>, aktor: Aktor): Hvem {
  if (aktor.type === 'ansatt') return { ansattId: aktor.id, navn: navn.get(aktor.id) ?? 'Ukjent ansatt' }
  return { ansattId: null, navn: aktor.type === 'integrasjon' ? aktor.navn : 'Drift' }
}

/** Saksbehandlerne i den autoriserte kretsen, med navn. */
export async function iKretsen(tx: Tx): Promise<ReadonlyMap<AnsattId, string>> {
  const rader = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'navn', 'roller'])
    .where('kommune', '=', tx.kommune)
    .where('i_krets', '=', true)
    .where('deaktivert', 'is', null)
    .orderBy('navn')
    .execute()
  return new Map(rader.filter(r => SAKSROLLE.test(r.roller)).map(r => [r.ansatt_id as AnsattId, r.navn]))
}

const SAKSROLLE = /"(veileder|fagansvarlig)"/

/** En sak kan bare gis til en som arbeider her og behandler saker. */
export async function kanHaSaker(tx: Tx, ansattId: AnsattId): Promise<boolean> {
  const rad = await tx.db
    .selectFrom('ansatt')
    .select('roller')
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('deaktivert', 'is', null)
    .executeTakeFirst()
  return SAKSROLLE.test(rad?.roller ?? '')
}
