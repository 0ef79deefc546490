import { dato } from '../felles/dato.ts'
import type { NotatId } from '../felles/id.ts'
import type { Journalkommando } from '../journal/kommandoer.ts'

/** En telefonsamtale som kan vises, med det en test vil ha annerledes. */
export const etNotat = (
  endring: Partial<Omit<Journalkommando<'ferdigstillNotat'>, 'type'>> = {},
): Journalkommando<'ferdigstillNotat'> => ({
  type: 'ferdigstillNotat',
  notatId: 'n1' as NotatId,
  slag: 'telefon',
  dato: dato('2026-11-20'),
  tekst: 'Mor ringte om vinterklær.',
  gjelder: [],
  innsyn: { merke: 'kan-vises' },
  ...endring,
})

export const ET_REFERAT = {
  instans: 'Helsestasjonen',
  deltakere: 'Helsesykepleier og mor',
  avtalt: 'Ny kontakt i januar.',
  grunnlag: 'samtykke',
} as const
