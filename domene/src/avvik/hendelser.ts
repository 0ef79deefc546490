import type { Dato } from '../felles/dato.ts'
import type { AnsattId, AvvikId, TiltakId } from '../felles/id.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import type { Avvikskilde, Effektmal, Lukking, Maling, Tiltakstatus, Utgangspunkt } from './typer.ts'

/** Avvikets egen strøm, uten et ord om noen familie. `EffektMalt` skriver tjenesten selv når perioden er over. */
export type AvvikHendelse =
  | {
      readonly type: 'AvvikApnet'
      readonly avvikId: AvvikId
      readonly kontor: string | null
      readonly dato: Dato
      readonly tittel: string
      readonly beskrivelse: string
      readonly arsak: string
      readonly effekt: Effektmal
      readonly kilde?: Avvikskilde
      readonly utgangspunkt: Utgangspunkt
      readonly perioder: readonly Tertial[]
    }
  | { readonly type: 'AvvikBeskrevet'; readonly beskrivelse: string; readonly arsak: string }
  | {
      readonly type: 'TiltakLagtTil'
      readonly tiltakId: TiltakId
      readonly tekst: string
      readonly eier: AnsattId
      readonly frist: Dato
    }
  | {
      readonly type: 'TiltakFlyttet'
      readonly tiltakId: TiltakId
      readonly eier: AnsattId
      readonly frist: Dato
    }
  | {
      readonly type: 'TiltakMeldt'
      readonly tiltakId: TiltakId
      readonly status: Tiltakstatus
      readonly merknad: string
    }
  | { readonly type: 'MalingPlanlagt'; readonly periode: Tertial }
  | ({ readonly type: 'EffektMalt' } & Maling)
  | ({ readonly type: 'AvvikLukket' } & Omit<Lukking, 'tidspunkt'>)
