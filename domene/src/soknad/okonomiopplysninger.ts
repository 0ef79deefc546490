import type { Belop } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import type { Kilde } from './opplysninger.ts'

/** Søkerens økonomi slik søknaden gjengir den. Beløp er i øre, og mangler når de mangler i søknaden. */
export type Okonomiopplysninger = {
  readonly inntekter: readonly Inntektsrad[]
  readonly utbetalinger: readonly Utbetalingsrad[]
  readonly utgifter: readonly Utgiftsrad[]
  readonly formue: readonly Formuesrad[]
  readonly bekreftelser: readonly Bekreftelse[]
  readonly bostottesaker: readonly Bostottesak[]
  readonly beskrivelser: readonly Beskrivelse[]
}

/** `tittel` er teksten raden skal vises med. En overstyrt rad vises gjennomstreket. */
type Rad = {
  /** Hvor raden står i søknaden, f.eks. `inntekt:0`; fast så lenge originalen er den samme. */
  readonly nokkel: string
  readonly kilde: Kilde
  readonly type: string
  readonly tittel: string
  readonly overstyrtAvBruker: boolean
}

/** Oppgitt per måned. */
export type Inntektsrad = Rad & {
  readonly inntektstype: Inntektstype
  readonly brutto?: Belop
  readonly netto?: Belop
}

export type Utbetalingsrad = Rad & {
  readonly inntektstype: Inntektstype
  readonly organisasjon?: { readonly navn?: string; readonly organisasjonsnummer?: string }
  readonly belop?: Belop
  readonly netto?: Belop
  readonly brutto?: Belop
  readonly skattetrekk?: Belop
  readonly andreTrekk?: Belop
  readonly utbetalingsdato?: Dato
  readonly periodeFom?: Dato
  readonly periodeTom?: Dato
  /** `Husstand` eller `Kommune`. */
  readonly mottaker?: string
  readonly komponenter: readonly Komponent[]
}

export type Komponent = {
  readonly type?: string
  /** Bare for Nav-utbetalinger: hva slags ytelse denne delen er. */
  readonly inntektstype?: Inntektstype
  readonly belop?: Belop
  readonly satsType?: string
  readonly satsAntall?: number
  readonly satsBelop?: Belop
}

/** `oversikt`: oppgitt per måned. `opplysning`: siste regning. */
export type Utgiftsrad = Rad & { readonly hentetFra: 'oversikt' | 'opplysning'; readonly belop?: Belop }
export type Formuesrad = Rad & { readonly belop?: Belop }

/** Et ja/nei-svar eller samtykke. Uten `verdi` er spørsmålet ikke besvart. */
export type Bekreftelse = Omit<Rad, 'overstyrtAvBruker'> & {
  readonly verdi?: boolean
  readonly bekreftet?: Tidspunkt
}

export type Bostottesak = {
  readonly nokkel: string
  readonly kilde: Kilde
  readonly type: string
  readonly dato?: Dato
  readonly status?: string
  readonly beskrivelse?: string
  readonly vedtaksstatus?: string
}

export const BESKRIVELSER = ['verdi', 'sparing', 'utbetaling', 'boutgifter', 'barneutgifter'] as const
export type Beskrivelse = { readonly om: (typeof BESKRIVELSER)[number]; readonly tekst: string }
