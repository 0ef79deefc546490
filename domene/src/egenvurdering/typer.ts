import type { Dato, Maned } from '../felles/dato.ts'
import type { AnsattId, AvvikId, EgenvurderingId, ProveId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Malmilepael, Malnavn, Rapportdel } from './maler.ts'

/** `slag` null: kontorets egen, og `navn` er deres. */
export type Milepael = {
  readonly id: string
  readonly slag: Malmilepael | null
  readonly navn: string
  readonly dato: Dato | null
  readonly ansvarlig: AnsattId | null
  readonly nadd: Dato | null
}
export type Dokument = {
  readonly id: string
  readonly tittel: string
  readonly lenke: string
  readonly sted: string
}
export type Mote = {
  readonly id: string
  readonly tittel: string
  readonly dato: Dato
  readonly deltakere: readonly AnsattId[]
  readonly notat: string
}
export const SVAR = ['ja', 'delvis', 'nei'] as const
export type Svar = { readonly svar: (typeof SVAR)[number] | null; readonly tekst: string }
export type EgetSporsmal = { readonly id: string; readonly tekst: string }

export const SAMTALE_MED = ['forelder', 'ungdom', 'annen-bruker', 'veileder', 'annen-ansatt'] as const
/** Bare måneden og rollen. Hvem det var, finnes ikke. */
export type Egensamtale = {
  readonly id: string
  readonly maned: Maned
  readonly med: (typeof SAMTALE_MED)[number]
  readonly notat: string
}

export type Egenvurdering = {
  readonly egenvurderingId: EgenvurderingId
  /** `null`: hele kommunen. */
  readonly kontor: string | null
  readonly mal: Malnavn
  readonly tittel: string
  readonly apnet: Dato
  readonly ansvarlig: AnsattId
  readonly milepaeler: readonly Milepael[]
  readonly dokumenter: readonly Dokument[]
  readonly moter: readonly Mote[]
  readonly egne: readonly EgetSporsmal[]
  readonly svar: Readonly<Record<string, Svar>>
  readonly guide: string
  readonly samtaler: readonly Egensamtale[]
  readonly proveId: ProveId | null
  readonly avvik: readonly AvvikId[]
  readonly rapport: Readonly<Partial<Record<Rapportdel, string>>>
  readonly ferdig: { readonly tidspunkt: Tidspunkt; readonly av: AnsattId } | null
}
