import type { Adressesperresvar, Gradering } from './hendelser.ts'

const GRADERING: Record<Adressesperresvar, Gradering> = {
  nei: 'ugradert',
  ja: 'strengt-fortrolig',
  'vet-ikke': 'ukjent',
}

/**
 * Graderingen et svar gir når registeret ikke kan spørres (ADR 0005). Ikke spurt er ikke et nei: da er den ukjent, og behandles som
 * strengt fortrolig til en i kretsen har sjekket.
 */
export const graderingAvSvar = (svar: Adressesperresvar | undefined): Gradering =>
  svar === undefined ? 'ukjent' : GRADERING[svar]
