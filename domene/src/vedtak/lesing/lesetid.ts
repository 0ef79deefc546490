import { type Dato, leggTilDager } from '../../felles/dato.ts'
import type { Vedtak } from '../tilstand.ts'

/**
 * Så lenge er saken åpen for den som skal lese vedtaket etterpå. Vårt valg (ADR 0034), like langt som familien har til å klage (fvl.
 * § 29): det leseren finner, kan da komme familien til gode mens fristen går. Dager, talt fra vedtaket eller fra valget.
 */
export const LESETID_DAGER = 21

/** Den siste dagen noen kan lese, eller `undefined` når ingen lesing venter. Etter den må noen velge lesingen på nytt, med en grunn. */
export function sisteLesedag(v: Vedtak): Dato | undefined {
  const e = v.lesing.etterlesing
  if (v.status !== 'fattet' || !e || e.lest) return undefined
  const fra = e.hvorfor.slag === 'valgt' ? (e.hvorfor.tidspunkt.slice(0, 10) as Dato) : v.dato
  return leggTilDager(fra, LESETID_DAGER)
}

export function venterPaLesing(v: Vedtak, dagens: Dato): boolean {
  const siste = sisteLesedag(v)
  return siste !== undefined && dagens <= siste
}
