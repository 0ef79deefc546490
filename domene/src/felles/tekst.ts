/**
 * Renser tekst som skal vises eller lagres utenfor originalen: U+0000 og enslige surrogater kan hverken lagres i
 * PostgreSQL eller skrives som UTF-8. Originalen beholdes byte for byte et annet sted; `renset` sier at noe ble tatt bort.
 */
export function rensTekst(raa: string): { readonly tekst: string; readonly renset: boolean } {
  const tekst = raa.replace(/\p{Surrogate}/gu, '').replaceAll('\u0000', '')
  return { tekst, renset: tekst.length !== raa.length }
}

/** Små bokstaver i sammensatt form, til sammenligning. Aldri til visning. */
export const forSammenligning = (tekst: string): string => tekst.normalize('NFC').toLowerCase().trim()

/** Elleve siffer på rad, også delt som et fødselsnummer gjerne er. */
export const harNummer = (s: string): boolean => /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/.test(s)
