import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import type { Opplysningskilde } from '../person/hendelser.ts'

export const VOKSENROLLER = ['medsoker', 'partner', 'annen-voksen'] as const
export type Voksenrolle = (typeof VOKSENROLLER)[number]
/** `ventet`: et barn som ikke er født ennå. Det er med i samtalen, men regnes ikke som barn i husstanden før det er født. */
export const BARNERELASJONER = ['barn', 'stebarn', 'fosterbarn', 'annet-barn', 'ventet'] as const
export type Barnerelasjon = (typeof BARNERELASJONER)[number]
/** Hvor barnet bor. `ukjent` er et ærlig svar og vises som det. */
export const BOSTEDER = ['fast', 'delt', 'samvar', 'bor-ikke-her', 'ukjent'] as const
export type Bosted = (typeof BOSTEDER)[number]

/** Alderen der en annen voksen i husstanden regnes som ungdom som bor hjemme (S-285). Grensen oppover er vårt forslag. */
export const UNG_VOKSEN = { fra: 18, til: 24 } as const

export type Barneopplysninger = {
  readonly relasjon: Barnerelasjon
  readonly bosted: Bosted
  /** Prosent av tiden barnet er her, slik søkeren har oppgitt det (0–100). */
  readonly samvarsgrad?: number
  readonly foreldre: readonly PersonId[]
  /** Dagen et ventet barn har termin. */
  readonly termin?: Dato
}

/** Hvordan noe ble sagt eller innhentet. */
export const KANALER = ['kontor', 'telefon', 'hjemmebesok', 'digitalt', 'brev'] as const
export type Kanal = (typeof KANALER)[number]

/** Svaret på «Er dette alle barna?», også de som bor her av og til, fosterbarn og de over 18 på skole. */
export const ALLE_BARNA_SVAR = ['ja', 'nei', 'ikke-avklart'] as const
export type AlleBarnaSvar = (typeof ALLE_BARNA_SVAR)[number]

export type HusstandHendelse =
  | {
      readonly type: 'BarnLagtTil'
      readonly personId: PersonId
      readonly barn: Barneopplysninger
      readonly kilde: Opplysningskilde
    }
  | {
      readonly type: 'VoksenLagtTil'
      readonly personId: PersonId
      readonly rolle: Voksenrolle
      readonly kilde: Opplysningskilde
    }
  | {
      readonly type: 'BarneopplysningerRettet'
      readonly personId: PersonId
      readonly barn: Barneopplysninger
      readonly kilde: Opplysningskilde
      readonly grunn: string
    }
  | {
      readonly type: 'TattUtAvHusstanden'
      readonly personId: PersonId
      readonly fra: Dato
      readonly grunn: string
    }
  | {
      readonly type: 'AlleBarnaBesvart'
      readonly svar: AlleBarnaSvar
      readonly kanal: Kanal
      readonly dato: Dato
      readonly merknad: string
    }
  | { readonly type: 'BarnManglerISoknad'; readonly personId: PersonId; readonly soknadId: SoknadId }
  | {
      readonly type: 'ManglendeBarnAvklart'
      readonly personId: PersonId
      readonly soknadId: SoknadId
      readonly merknad: string
    }
