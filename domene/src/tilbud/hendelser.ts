import type { Dato } from '../felles/dato.ts'
import type { PersonId, SamtaleId, TilbudId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Tilbud, Tilbudssvar } from './typer.ts'

/** Tilbudet slik det het da det ble fortalt. Katalogen kan endres siden; det som ble sagt, endres ikke. */
export type NavngittTilbud = {
  readonly tilbudId: TilbudId
  readonly versjon: number
  readonly navn: string
}

/**
 * Det som ble fortalt i saken, og hva familien ville. Å fortelle er opplysning, råd og veiledning etter sosialtjenesteloven § 17, og
 * loggen er svaret på om det ble gjort. Det er ikke et vedtak; råd over tid er det (§ 41).
 */
export type TilbudHendelse =
  | {
      readonly type: 'TilbudFortalt'
      readonly tilbud: NavngittTilbud
      /** Hvem som fikk vite det. */
      readonly til: readonly PersonId[]
      /** Hvem tilbudet er for. */
      readonly om: readonly PersonId[]
      readonly maate: Kanal
      readonly dato: Dato
      readonly svar?: Tilbudssvar
      readonly samtaleId?: SamtaleId
    }
  /** Familien har tenkt seg om. `nr` er hendelsen det ble fortalt i. */
  | {
      readonly type: 'TilbudBesvart'
      readonly nr: number
      readonly svar: Tilbudssvar
      readonly dato: Dato
    }
  /** Familien vil at Nav tar kontakt for dem: hvem samtykker, hva som kan sies, og til når (S-139). */
  | {
      readonly type: 'TilbudSamtykkeGitt'
      readonly tilbud: NavngittTilbud
      readonly av: PersonId
      readonly om: readonly PersonId[]
      readonly hva: string
      readonly maate: Kanal
      readonly dato: Dato
      /** Siste dag samtykket gjelder. */
      readonly til: Dato
    }
  /** Slik et samtykke ble trukket før samtykkene ble ett. Nå er det `SamtykkeTrukket`. */
  | { readonly type: 'TilbudSamtykkeTrukket'; readonly nr: number; readonly dato: Dato }
  /** Nav har tatt kontakt med tilbudet for familien, på samtykket i `samtykkeNr`. */
  | {
      readonly type: 'TilbudKontaktet'
      readonly tilbud: NavngittTilbud
      readonly samtykkeNr: number
      readonly dato: Dato
      readonly hva: string
    }

/** Kommunens egne tilbud. En ny lagring er en ny versjon; den gamle blir stående i loggen. */
export type TilbudskatalogHendelse =
  | { readonly type: 'TilbudLagret'; readonly tilbud: Tilbud; readonly dato: Dato }
  | {
      readonly type: 'TilbudTattUt'
      readonly tilbudId: TilbudId
      readonly grunn: string
      readonly dato: Dato
    }
