import type { Dato } from '../felles/dato.ts'
import type { KontaktId, LofteId, NotatId, PersonId, SamtaleId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'

/** Den første med familien, en avtalt, eller en som kom innom. Alle er like gode: ingen samtale krever timebestilling. */
export const SAMTALESLAG = ['forste', 'planlagt', 'drop-in'] as const
export type Samtaleslag = (typeof SAMTALESLAG)[number]

export const SAMTALEN_GJELDER = ['kartlegging', 'oppfolging', 'annet'] as const
export type SamtalenGjelder = (typeof SAMTALEN_GJELDER)[number]

export const TOLKEBEHOV = ['ja', 'nei', 'ikke-spurt'] as const
export const TOLKEBRUK = ['oppmote', 'telefon', 'skjerm', 'ikke'] as const
/** Om tolk trengtes, hvilket språk, og hvordan den ble brukt. Ble den ikke brukt, står det hvorfor. */
export type Tolk = {
  readonly behov: (typeof TOLKEBEHOV)[number]
  readonly sprak?: string
  /** Dagen tolken ble bestilt, og hvem som bestilte (S-034). */
  readonly bestilt?: { readonly dato: Dato; readonly av: string }
  readonly brukt?: (typeof TOLKEBRUK)[number]
  readonly hvorforIkke?: string
}

/** At et barn tolket. Det tilbys aldri; at det skjedde, skrives med grunnen og følges opp. */
export type Barnetolking = { readonly hvem?: PersonId; readonly grunn: string }

export type Samtaleopplysninger = {
  readonly dato: Dato
  /** Klokkeslettet samtalen begynte, `tt:mm`. */
  readonly klokkeslett?: string
  readonly sted: Kanal
  /** Nærmere hvor: rommet, adressen, skolen. */
  readonly hvor?: string
  readonly slag: Samtaleslag
  readonly gjelder: SamtalenGjelder
  /** Hva samtalen skulle handle om, med et menneskes ord. Kan være tomt når noen kom innom. */
  readonly formal: string
  /** De i saken som var med. */
  readonly deltakere: readonly PersonId[]
  /** Andre som var med: kolleger, støttepersoner, en lærer. */
  readonly andre: readonly string[]
  readonly tolk: Tolk
  readonly barnTolket?: Barnetolking
  /** Samtale med en annen instans: da kreves referat. */
  readonly annenInstans?: { readonly navn: string }
}

export const LOFTEGIVERE = ['nav', 'familien'] as const
export type Loftegiver = (typeof LOFTEGIVERE)[number]
/** `ring-tilbake`: noen har bedt om å bli ringt. Har alltid en dag det skal være gjort. */
export const LOFTESLAG = ['avtale', 'ring-tilbake'] as const
export type Lofteslag = (typeof LOFTESLAG)[number]
export const LOFTEUTFALL = ['holdt', 'bortfalt'] as const
export type Lofteutfall = (typeof LOFTEUTFALL)[number]

export const ALENEARBEID = ['ja', 'nei', 'ikke-avklart'] as const
export type Alenearbeid = (typeof ALENEARBEID)[number]

export type SamtaleHendelse =
  | ({ readonly type: 'SamtaleStartet'; readonly samtaleId: SamtaleId } & Samtaleopplysninger)
  | ({ readonly type: 'SamtaleEndret'; readonly samtaleId: SamtaleId } & Samtaleopplysninger)
  | {
      readonly type: 'SamtaleAvsluttet'
      readonly samtaleId: SamtaleId
      readonly notatId: NotatId
      /** Det som skal spørres om neste gang. */
      readonly planlagtNeste: readonly Tema[]
      readonly planlagtTekst?: string
    }
  | {
      readonly type: 'BarnetolkingFulgtOpp'
      readonly samtaleId: SamtaleId
      readonly hvordan: string
      readonly dato: Dato
    }
  | {
      readonly type: 'LofteGitt'
      readonly lofteId: LofteId
      readonly slag: Lofteslag
      readonly hva: string
      readonly hvem: Loftegiver
      readonly dato: Dato
      readonly innen?: Dato
      readonly samtaleId?: SamtaleId
    }
  | {
      readonly type: 'LofteInnfridd'
      readonly lofteId: LofteId
      readonly utfall: Lofteutfall
      readonly tekst: string
      readonly dato: Dato
    }
  /** Tanken før et møte. Står ikke i tidslinjen, i utskrifter eller i det en forelder kan lese (ADR 0016). */
  | {
      readonly type: 'RisikoVurdert'
      readonly samtaleId?: SamtaleId
      readonly alenearbeid: Alenearbeid
      readonly vurdering: string
      readonly tiltak: string
      readonly dato: Dato
    }
  /** En henvendelse uten sak hører til her. Hendelsene i dens egen strøm flyttes aldri. */
  | { readonly type: 'KontaktTilknyttet'; readonly kontaktId: KontaktId; readonly merknad: string }
