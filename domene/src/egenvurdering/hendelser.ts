import type { Dato } from '../felles/dato.ts'
import type { AnsattId, AvvikId, EgenvurderingId, ProveId } from '../felles/id.ts'
import type { Malmilepael, Malnavn, Rapportdel } from './maler.ts'
import type { Dokument, Egensamtale, EgetSporsmal, Mote, Svar } from './typer.ts'

/** Egenvurderingens egen strøm. Den handler om kontoret; samtalene har verken navn, dag eller noe som peker på noen. */
export type Egenvurderingshendelse =
  | {
      readonly type: 'EgenvurderingApnet'
      readonly egenvurderingId: EgenvurderingId
      readonly kontor: string | null
      readonly mal: Malnavn
      readonly tittel: string
      readonly dato: Dato
      readonly ansvarlig: AnsattId
      readonly milepaeler: readonly { readonly id: string; readonly slag: Malmilepael }[]
    }
  | { readonly type: 'AnsvarligByttet'; readonly ansvarlig: AnsattId }
  | {
      readonly type: 'MilepaelSatt'
      readonly id: string
      readonly navn: string
      readonly dato: Dato
      readonly ansvarlig: AnsattId
    }
  | { readonly type: 'MilepaelNadd'; readonly id: string; readonly dato: Dato }
  | ({ readonly type: 'DokumentLagtTil' } & Dokument)
  | { readonly type: 'DokumentTattBort'; readonly id: string }
  | ({ readonly type: 'MoteFort' } & Mote)
  | ({ readonly type: 'SporsmalLagtTil' } & EgetSporsmal)
  | ({ readonly type: 'SporsmalBesvart'; readonly id: string } & Svar)
  | { readonly type: 'GuideSkrevet'; readonly tekst: string }
  | ({ readonly type: 'SamtaleNotert' } & Egensamtale)
  | { readonly type: 'SaksproveKnyttet'; readonly proveId: ProveId | null }
  | { readonly type: 'AvvikKnyttet'; readonly avvikId: AvvikId }
  | { readonly type: 'RapportdelSkrevet'; readonly del: Rapportdel; readonly tekst: string }
  | { readonly type: 'EgenvurderingFerdig'; readonly av: AnsattId }
