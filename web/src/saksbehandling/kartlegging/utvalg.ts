import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Cellevisning, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/visning'
import { kartlegges } from '../../felles/sak/gjeldende.ts'

export type Kartlagtbarn = Kartleggingsvisning['barn'][number]
/** En celle i matrisen. */
export type Plass = { readonly personId: string; readonly tema: Tema }
export type Svarvisning = Cellevisning['svar'][number]

export type Matriseprops = {
  readonly sakId: string
  readonly visning: Kartleggingsvisning
  readonly bareMangler: boolean
  readonly apen: Plass | undefined
  readonly apne: (plass: Plass | undefined) => void
}

/** Det som bør spørres om: aldri spurt, eller for lenge siden. */
export const mangler = (c: Pick<Cellevisning, 'tilstand'>): boolean =>
  c.tilstand === 'ikke-spurt' || c.tilstand === 'bor-sporres-pa-nytt'

/** Barna det mangler svar om: ikke dem som er fylt 18, og ikke dem som er utelatt med en grunn. */
export const teller = (b: Kartlagtbarn): boolean => kartlegges(b) && !b.utelatt

export const manglerFor = (b: Kartlagtbarn): number => (teller(b) ? b.celler.filter(mangler).length : 0)

export const finnCelle = (b: Kartlagtbarn, tema: Tema): Cellevisning =>
  b.celler.find(c => c.tema === tema) ?? {
    tema,
    tilstand: 'ikke-spurt',
    versjon: 0,
    sporresIgjen: null,
    svar: [],
  }

/** Temaene i listens faste rekkefølge; med filteret på forsvinner de som er helt besvart for alle barna. */
export function temaSomVises(visning: Kartleggingsvisning, bareMangler: boolean): readonly Tema[] {
  const alle = visning.tema.map(t => t.tema)
  if (!bareMangler) return alle
  return alle.filter(tema => visning.barn.some(b => teller(b) && mangler(finnCelle(b, tema))))
}

/** Da barnet selv sist ble hørt i et svar. */
export const barnetsEgetSyn = (b: Kartlagtbarn): string | undefined =>
  b.celler
    .flatMap(c => c.svar.filter(s => s.sagtAv === 'barnet').map(s => s.dato))
    .sort()
    .at(-1)
