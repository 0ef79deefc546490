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
  'O',
  'O1',
  'O2',
  'O3',
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
  'opphold',
  'fvl-11a',
  'habilitet',
  'egen-godkjenning',
  'navngitt-menneske',
] as const
export type Kontrollnavn = (typeof KONTROLLER)[number]

/** Delene av kravet om oppfølging. Alene er ingen av dem en mangel, så bare internkontrollen viser dem hver for seg. */
export const DELER_AV_O: ReadonlySet<Kontrollnavn> = new Set(['O1', 'O2', 'O3'])

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
  /** Kontroller som ikke kunne regnes i denne saken. Mangler når alle kunne det. */
  readonly kunneIkke?: readonly Kontrollnavn[]
  readonly resultater: readonly {
    readonly kontroll: Kontrollnavn
    readonly resultat: Kontrollresultat
    readonly uenig?: Uenig
  }[]
}

export type Kontrollutfall = Kontrollresultat['utfall']
export const KONTROLLUTFALL = [
  'ikke-aktuelt',
  'mangler',
  'ingen-mangel-funnet',
  'krever-skjonn',
] as const satisfies readonly Kontrollutfall[]

/** Det alvorligste av det en kontroll sa om barna og linjene: mangler noe for ett barn, mangler det i saken. */
export function samletUtfall(resultater: readonly Kontrollresultat[]): Kontrollutfall {
  const med = (u: Kontrollutfall) => resultater.some(r => r.utfall === u)
  if (med('mangler')) return 'mangler'
  if (med('krever-skjonn')) return 'krever-skjonn'
  return med('ingen-mangel-funnet') ? 'ingen-mangel-funnet' : 'ikke-aktuelt'
}
