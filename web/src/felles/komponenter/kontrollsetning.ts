import type { Tekster } from '../tekster/typer.ts'

type Ord = Pick<Tekster['kontroll'], 'kode' | 'ukjentKode'>

/**
 * Setningen til en kode, med det den teller. En kode denne utgaven av siden ikke har ord for (tjeneren er nyere), vises aldri som
 * koden selv: da står det hva hun kan gjøre. Navnet på kontrollen og hva den fant, står ved siden av.
 */
export function kontrollsetning(
  ord: Ord,
  kode: string,
  tall: Readonly<Record<string, string | number>> = {},
): string {
  const setninger: Readonly<Record<string, (tall: Readonly<Record<string, string | number>>) => string>> =
    ord.kode
  return Object.hasOwn(setninger, kode) ? (setninger[kode]?.(tall) ?? ord.ukjentKode) : ord.ukjentKode
}
