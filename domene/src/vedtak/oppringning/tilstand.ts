import type { Aktor } from '../../felles/aktor.ts'
import type { Registrert } from '../../sak/strom.ts'
import type { OppringningHendelse } from './hendelser.ts'

export type Oppringning = Omit<OppringningHendelse, 'type' | 'vedtakId'> & { readonly av: Aktor }
export type Oppringninger = readonly Oppringning[]

/** Det som avsluttet oppgaven, når noe har gjort det. */
export const avsluttet = (o: Oppringninger = []): Oppringning | undefined =>
  o.find(x => x.utfall !== 'svarte-ikke')

export const forsok = (o: Oppringninger = []): Oppringninger => o.filter(x => x.utfall === 'svarte-ikke')

/** Så mange forsøk, på ulike dager, før noen kan slutte å prøve. Vårt valg (ADR 0038). */
export const FORSOK_FOR_SLUTT = 3
export const provdNok = (o: Oppringninger = []): boolean =>
  new Set(forsok(o).map(x => x.dato)).size >= FORSOK_FOR_SLUTT

export function medOppringning(o: Oppringninger = [], r: Registrert<OppringningHendelse>): Oppringninger {
  const { type: _, vedtakId: __, ...fort } = r.hendelse
  return [...o, { ...fort, av: r.aktor }]
}
