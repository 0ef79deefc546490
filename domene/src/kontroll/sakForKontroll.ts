import type { Aktor } from '../felles/aktor.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { AnsattId, PersonId, SoknadId } from '../felles/id.ts'
import type { AlleBarnaSvar } from '../husstand/hendelser.ts'
import type { Foreldet } from '../kartlegging/alleBarna.ts'
import type { Utelatelsesgrunn } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Celletilstand } from '../kartlegging/tilstand.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import type { Utfall } from '../vedtak/hendelser.ts'

/** Feltene kontrollene hviler på. Nettleseren og serveren kjører de samme funksjonene på det samme; serverens svar gjelder. */
export type SakForKontroll = {
  readonly dato: Dato
  readonly soknadId: SoknadId
  readonly mottattDato: Dato
  readonly forelopigSvar?: Dato
  readonly avgjort: boolean
  /** Det siste svaret, og hvorfor det eventuelt ikke holder for denne søknaden. */
  readonly alleBarna?: { readonly svar: AlleBarnaSvar; readonly dato: Dato; readonly foreldet?: Foreldet }
  /** Barna under 18 i husstanden, eldst først. */
  readonly barn: readonly {
    readonly personId: PersonId
    readonly navn: string
    readonly celler: readonly { readonly tema: Tema; readonly tilstand: Celletilstand }[]
    readonly utelatt?: Utelatelsesgrunn
    readonly vurdering?: {
      readonly vurdere: string
      readonly vekte: string
      readonly vise: string
      readonly av: Aktor['type']
    }
  }[]
  readonly periode?: { readonly fra: Maned; readonly til: Maned }
  readonly linjer: readonly {
    readonly linjeId: string
    readonly slag: 'utgift' | 'inntekt'
    readonly tekst: string
    readonly gjelderBarn: boolean
    readonly inntektstype?: Inntektstype
    readonly faktisk?: number
    readonly utfall?: 'innvilget' | 'avslatt' | 'medregnet'
    readonly belop?: number
    readonly begrunnelse?: string
    readonly bestemtAv?: Aktor['type']
    readonly paragraf19?: string
    /** Loven holder inntekten utenfor; da trenger ingen å bestemme noe. */
    readonly utenfor?: true
  }[]
  readonly overskudd: boolean
  readonly begrunnelse?: string
  /** Utfallet et menneske har valgt, når vedtaket er foreslått eller foreslås nå. */
  readonly utfall?: Utfall
  readonly foreslattAv?: AnsattId
  readonly godkjennesAv?: AnsattId
  /** Ansatte som har arbeidet i vurderingen, og derfor ikke kan være andreleser. */
  readonly harArbeidet: readonly AnsattId[]
}
