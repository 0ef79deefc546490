import type { NotatId, SamtaleId } from '../felles/id.ts'
import type { Journal, Notat } from '../journal/tilstand.ts'
import type { Kontaktflate } from './tilstand.ts'
import { finnSamtale } from './tilstand.ts'

/** Notatene samtalen står i: de som er skrevet i den, det den ble avsluttet med, og det kalleren peker på. */
export function notaterTil(
  sak: { readonly kontakt: Kontaktflate; readonly journal: Journal },
  samtaleId: SamtaleId,
  ogsa?: NotatId,
): readonly Notat[] {
  const avsluttetMed = finnSamtale(sak.kontakt, samtaleId)?.avsluttet?.notatId
  return sak.journal.filter(
    n => n.samtaleId === samtaleId || n.notatId === avsluttetMed || n.notatId === ogsa,
  )
}
