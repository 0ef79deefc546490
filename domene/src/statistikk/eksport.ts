import type { Filmerke } from './kommunefil.ts'

/** En tabell slik den forlater systemet: tallene, og alt den som leser dem, må vite om dem. */
export type Eksporttabell = {
  /** Bare i JSON, og bare i tabellen den nasjonale lages av. */
  readonly merke?: Filmerke
  readonly tittel: string
  /** Hva tallene teller, og hva de ikke sier. */
  readonly definisjon: string
  /** Tidsrommet, i klartekst. */
  readonly periode: string
  /** Hvem eller hva som er med, og hva som ikke er det. */
  readonly populasjon: string
  /** Hva som er holdt tilbake, og hvordan det står i tabellen. */
  readonly skjerming: string
  /** Da tallene ble regnet (UTC). */
  readonly regnet: string
  readonly kolonner: readonly string[]
  /** `null`: holdt tilbake. */
  readonly rader: readonly (readonly (string | number | null)[])[]
}

/** Slik står et tall som er holdt tilbake i en CSV-fil. I JSON er det `null`. */
export const HOLDT_TILBAKE = 'holdt tilbake'

/**
 * Tabellen som CSV: semikolon og desimalkomma, som norske regneark venter, og BOM så de leser æ, ø og å. Det leseren må vite, står øverst, så en tom
 * linje, så tabellen. Et regneark regner ut en celle som begynner som en formel; slike celler får en apostrof foran (OWASP, CSV Injection).
 */
export function somCsv(t: Eksporttabell): string {
  const om = [
    ['Tittel', t.tittel],
    ['Definisjon', t.definisjon],
    ['Periode', t.periode],
    ['Hvem som er med', t.populasjon],
    ['Holdt tilbake', t.skjerming],
    ['Regnet', t.regnet],
  ]
  const linjer = [...om, [], t.kolonner, ...t.rader]
  return `\uFEFF${linjer.map(l => l.map(celle).join(';')).join('\r\n')}\r\n`
}

const FORMEL = /^[=+\-@\t\r\n＝＋－＠]/

function celle(verdi: string | number | null): string {
  if (verdi === null) return HOLDT_TILBAKE
  if (typeof verdi === 'number') return String(verdi).replace('.', ',')
  const tekst = FORMEL.test(verdi) ? `'${verdi}` : verdi
  return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
