import type { Dato } from '../felles/dato.ts'
import type { AnsattId, AvvikId, ProveId, TiltakId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Indikator } from '../indikator/definisjoner.ts'
import type { Lestpunkt } from '../kontroll/malepunkt.ts'
import type { VistTall } from '../statistikk/indikatorbilde.ts'
import type { Tertial } from '../statistikk/tertial.ts'

/**
 * Det et målepunkt (`tall`) eller en indikator viste i én periode, skjermet som på siden. `for-faa`: tallet kan peke på noen, eller det er ingenting å telle, og
 * det finnes ikke her heller.
 */
export type Maltall =
  | { readonly slag: 'tall'; readonly mangler: number; readonly av: number }
  | { readonly slag: 'indikator'; readonly tall: VistTall }
  | { readonly slag: 'for-faa' }

/** `utgaver`: utgavene av kontrollene, eller av indikatorens definisjon, tallet hviler på. Er de andre enn før, er tallene ikke regnet likt. */
export type Maling = {
  readonly periode: Tertial
  readonly tall: Maltall
  readonly utgaver: readonly number[]
}

/** Utgangspunktet fryses når avviket åpnes. Er perioden ikke ferdig da, gjelder tallet til og med den dagen. */
export type Utgangspunkt = Maling & { readonly ferdig: boolean }

/** Noe mangler i høyst så mange prosent av sakene. Avvik åpnet før indikatorene kunne være mål, er lagret uten slag. */
export type Punktmal = {
  readonly slag?: 'malepunkt' | undefined
  readonly malepunkt: Lestpunkt
  readonly hoyst: number
}
export const MALRETNINGER = ['hoyst', 'minst'] as const
export type Malretning = (typeof MALRETNINGER)[number]
/** Indikatoren er høyst eller minst `verdi`: prosent for en andel, dager for dager. */
export type Indikatormal = {
  readonly slag: 'indikator'
  readonly indikator: Indikator
  readonly retning: Malretning
  readonly verdi: number
}
/** Målet, målt i hele perioder som begynner etter at avviket ble åpnet. */
export type Effektmal = Punktmal | Indikatormal

/** Hvor lederen sto da hun åpnet avviket. Aldri en sak: en saksprøve nevnes med sin egen id. */
export type Avvikskilde =
  | { readonly slag: 'malepunkt' }
  | { readonly slag: 'indikator' }
  | { readonly slag: 'saksprove'; readonly proveId: ProveId }

/** En saksprøve det kan åpnes et avvik fra. `lest`: ingen kan lese mer i den. `mangler`: punktene der en leser fant at noe manglet. */
export type Provefunn = { readonly lest: boolean; readonly mangler: readonly Lestpunkt[] }

export const TILTAKSTATUS = ['planlagt', 'i-gang', 'gjort', 'droppet'] as const
export type Tiltakstatus = (typeof TILTAKSTATUS)[number]

export type Tiltak = {
  readonly tiltakId: TiltakId
  readonly tekst: string
  readonly eier: AnsattId
  readonly frist: Dato
  readonly status: Tiltakstatus
  readonly merknad: string
}

/** En saksprøve det kan lukkes på når tallene er for små: hva leserne svarte på avvikets målepunkt. */
export type Provebevis = {
  readonly proveId: ProveId
  readonly periode: Tertial
  readonly antall: number
  readonly levert: number
  /** Familiene prøven er trukket av. */
  readonly familier: number
  /** Lesinger der punktet var aktuelt, og de av dem der det manglet noe («delvis» er talt som mangler). */
  readonly svart: number
  readonly mangler: number
}

export type Lukking = {
  readonly tidspunkt: Tidspunkt
  readonly vurdering: string
  readonly bygger:
    | { readonly slag: 'maling'; readonly periode: Tertial }
    | { readonly slag: 'saksprove'; readonly bevis: Provebevis }
}

export type Avvik = {
  readonly avvikId: AvvikId
  /** `null`: hele kommunen. */
  readonly kontor: string | null
  readonly tittel: string
  readonly beskrivelse: string
  readonly arsak: string
  readonly apnet: Dato
  readonly effekt: Effektmal
  readonly kilde?: Avvikskilde
  readonly utgangspunkt: Utgangspunkt
  readonly tiltak: readonly Tiltak[]
  /** Periodene effekten skal måles for, og de som er målt. */
  readonly perioder: readonly Tertial[]
  readonly malinger: readonly Maling[]
  readonly lukket: Lukking | null
}
