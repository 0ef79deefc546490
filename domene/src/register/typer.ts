import type { Dato } from '../felles/dato.ts'
import type { AnsattId, OppforingId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Feltnavn, Skjerm, Slag } from './slag.ts'

export type Feltverdier = Readonly<Partial<Record<Feltnavn, string | number>>>

/** Det som fylles ut, og som kan endres. Slaget er fast. */
export type Innhold = {
  readonly tittel: string
  readonly felt: Feltverdier
  readonly skjermer: readonly Skjerm[]
  readonly eier: AnsattId
  readonly fra: Dato
  readonly til: Dato | null
  /** Når noen skal se på den igjen. */
  readonly gjennomgang: Dato | null
}

export type Oppforing = Innhold & {
  readonly oppforingId: OppforingId
  readonly slag: Slag
  /** `null`: hele kommunen. */
  readonly kontor: string | null
  readonly sistSett: Dato | null
  /** Nummeret på hendelsen som sist endret ordene. Et nytt navn på eieren er ingen ny utgave. */
  readonly utgave: number
  /** De som har bekreftet at de har lest en utgave, hver med den siste. */
  readonly lest: readonly { readonly ansattId: AnsattId; readonly utgave: number }[]
  readonly avsluttet: { readonly tidspunkt: Tidspunkt; readonly grunn: string } | null
}
