import { type Belop, ore } from '@handlingsrom/domene/felles/belop'
import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'

/** Det en person skrev i et felt: ingenting, noe vi forstår, eller noe vi må spørre om. */
export type Lest<T> =
  | { readonly slag: 'tomt' }
  | { readonly slag: 'gyldig'; readonly verdi: T }
  | { readonly slag: 'ugyldig' }

const TOMT = { slag: 'tomt' } as const
const UGYLDIG = { slag: 'ugyldig' } as const

const BELOP = /^(\d{1,3}(?: ?\d{3})*|\d+)(?:,(\d{1,2}))?$/
const PUNKTUM_SOM_TUSENSKILLE = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/

/**
 * Leser et norsk kronebeløp: «12 340», «12340,5», «12.340,50», «12 340 kr». Punktum foran én eller to siffer («12.50») er tvetydig
 * og regnes ikke som gyldig. Negative beløp tas ikke imot: fradrag har egne linjer.
 */
export function lesBelop(tekst: string): Lest<Belop> {
  const rent = tekst
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?(?:kr\.?|,-)$/i, '')
    .trim()
  if (rent === '') return TOMT
  const utenPunktum = PUNKTUM_SOM_TUSENSKILLE.test(rent) ? rent.replaceAll('.', '') : rent
  const treff = BELOP.exec(utenPunktum)
  if (!treff) return UGYLDIG
  const antall = Number((treff[1] ?? '').replaceAll(' ', '')) * 100 + Number((treff[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(antall) ? { slag: 'gyldig', verdi: ore(antall) } : UGYLDIG
}

/** Leser «2.11.2026», «02.11.2026», «02112026», «2/11/2026» eller ISO. Årstall med to siffer er tvetydig og regnes ikke som gyldig. */
export function lesDato(tekst: string): Lest<Dato> {
  const rent = tekst.trim()
  if (rent === '') return TOMT
  const treff =
    /^(\d{1,2})[./ -]{1,2}(\d{1,2})[./ -]{1,2}(\d{4})$/.exec(rent) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(rent)
  const iso = treff ? `${treff[3]}-${treff[2]?.padStart(2, '0')}-${treff[1]?.padStart(2, '0')}` : rent
  return erDato(iso) ? { slag: 'gyldig', verdi: iso } : UGYLDIG
}

/** `02.11.2026`, slik den står i feltet. */
export const skrivDato = (d: Dato): string => `${d.slice(8, 10)}.${d.slice(5, 7)}.${d.slice(0, 4)}`
