import type { AnsattId, PersonId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'

/** Kontrollene i denne utgaven. Én fil per kontroll; hvilke som sperrer, står i `kontroller.ts`. */
export const KONTROLLER = [
  'alle-barna',
  'K1',
  'K2',
  'K3',
  'barnets-syn',
  'hvert-familiemedlem',
  'manglende-opplysninger',
  'svar-rutet',
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'tekst',
  'undersokt-og-vurdert',
  'fvl-16',
  'fvl-17',
  'fvl-24',
  'fvl-25',
  'fvl-27',
  'sotjl-41',
  'form',
  'stordrift',
  'vilkar',
  'vilkarsbrudd',
  'fvl-11a',
  'habilitet',
  'egen-godkjenning',
  'navngitt-menneske',
] as const
export type Kontrollnavn = (typeof KONTROLLER)[number]

/**
 * Det en kontroll kan si. Den sier aldri at loven er oppfylt: bare at noe mangler, at den ikke fant noen mangel (og hva
 * det hviler på), at et menneske må vurdere, eller at den ikke er aktuell.
 * `kode` er en nøkkel i tekstkatalogen; `tall` og `hvem` fylles inn i teksten.
 */
export type Kontrollresultat =
  | { readonly utfall: 'ikke-aktuelt'; readonly kode: string }
  | {
      readonly utfall: 'mangler'
      readonly kode: string
      readonly hvem?: PersonId
      readonly linjeId?: string
      readonly tall?: Readonly<Record<string, number | string>>
    }
  | {
      readonly utfall: 'ingen-mangel-funnet'
      readonly kode: string
      readonly tall?: Readonly<Record<string, number | string>>
    }
  | {
      readonly utfall: 'krever-skjonn'
      readonly kode: string
      readonly hvem?: PersonId
      readonly linjeId?: string
      readonly tall?: Readonly<Record<string, number | string>>
    }

/** Noen er uenig i et resultat, og har sagt hvorfor. Grunnen følger resultatet så lenge det er det samme. */
export type Bestridelse = {
  readonly kontroll: Kontrollnavn
  readonly kode: string
  readonly hvem?: PersonId
  readonly linjeId?: string
  readonly grunn: string
  readonly av: AnsattId
  readonly tidspunkt: Tidspunkt
}
export type Uenig = Pick<Bestridelse, 'grunn' | 'av' | 'tidspunkt'>

/** Resultatene slik de var da vedtaket ble foreslått eller fattet, med utgaven av kontrollene. */
export type FrosneKontroller = {
  readonly utgave: number
  readonly resultater: readonly {
    readonly kontroll: Kontrollnavn
    readonly resultat: Kontrollresultat
    readonly uenig?: Uenig
  }[]
}
