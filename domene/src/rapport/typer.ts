import type { Effektmal, Maling, Tiltakstatus } from '../avvik/typer.ts'
import type { Dato } from '../felles/dato.ts'
import type { RapportId } from '../felles/id.ts'
import type { Malform } from '../felles/spraak.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { MaltIndikator } from '../indikator/definisjoner.ts'
import type { Arspunkt } from '../statistikk/arsbilde.ts'
import type { Punktenighet } from '../statistikk/enighet.ts'
import type { Periodetall } from '../statistikk/indikatorbilde.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import type { Undersokelsesbilde } from '../statistikk/undersokelse/bilde.ts'

/** Kapitlene i rapporten, i rekkefølge. Lederen kan skrive sine egne ord i hvert av dem. */
export const KAPITLER = [
  'innledning',
  'malepunkter',
  'indikatorer',
  'saksprover',
  'undersokelse',
  'avvik',
  'tilsyn',
  'plan',
] as const
export type Kapittel = (typeof KAPITLER)[number]

/** Kapitler tallene ikke kan svare for. Statlig tilsyn er med fordi kommuneloven § 25-2 ber om det, og ingen tall her handler om det. */
export const KREVER_ORD: readonly Kapittel[] = ['innledning', 'malepunkter', 'tilsyn', 'plan']

export const ROLLER = ['leder', 'fagansvarlig', 'veileder', 'annen'] as const
/** Den som eier et tiltak, uten navn. */
export type Eierrolle = (typeof ROLLER)[number]

export type Rapportavvik = {
  readonly tittel: string
  readonly apnet: Dato
  readonly lukket: Dato | null
  readonly effekt: Effektmal
  /** `null`: perioden var ikke over da avviket ble åpnet, og tallet forlater ikke huset (ADR 0051). */
  readonly for_: Maling | null
  readonly etter: readonly Maling[]
  readonly tiltak: readonly {
    readonly tekst: string
    readonly eier: Eierrolle
    readonly frist: Dato
    readonly status: Tiltakstatus
  }[]
}

/** Tallene rapporten bygger på. De er de samme som sidene viser, og fryses når rapporten sendes. */
export type Rapporttall = {
  readonly ar: number
  readonly regnet: Tidspunkt
  /** Tertialene i året som er over. Et tertial som ikke er det, er ikke med. */
  readonly tertialer: readonly Tertial[]
  readonly familier: readonly (number | null)[]
  readonly ikkeKontrollert: number
  readonly punkter: readonly Arspunkt[]
  readonly indikatorer: readonly {
    readonly indikator: MaltIndikator
    readonly tertialer: readonly { readonly periode: Tertial; readonly tall: Periodetall }[]
    /** `null` når året ikke er over. */
    readonly ar: Periodetall | null
  }[]
  readonly saksprover: {
    readonly trukket: number
    readonly saker: number
    readonly levert: number
    readonly enighet: readonly Punktenighet[]
  }
  readonly undersokelse: readonly {
    readonly kontor: string
    readonly perioder: readonly Undersokelsesbilde[]
  }[]
  readonly avvik: readonly Rapportavvik[]
}

export type Sending = {
  readonly dato: Dato
  readonly av: string
  readonly tall: Rapporttall
  readonly pdf: string
}

export type Rapport = {
  readonly rapportId: RapportId
  /** `null`: hele kommunen. */
  readonly kontor: string | null
  readonly ar: number
  readonly malform: Malform
  readonly pabegynt: Dato
  /** Den sendte rapporten denne er en ny utgave av. */
  readonly erstatter: RapportId | null
  readonly ord: Readonly<Partial<Record<Kapittel, string>>>
  /** FNs bærekraftsmål planen er merket med, fra 1 til 17. */
  readonly barekraft: readonly number[]
  readonly sendt: Sending | null
}
