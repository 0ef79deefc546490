import type { Dato } from '../felles/dato.ts'
import type { Lov } from './hjemmel.ts'

/**
 * Det maskinen gjør med en paragraf. `regner`: svarer på noe som er dato, tall eller kjensgjerning. `spor`: stiller spørsmålet loven overlater til skjønn, og
 * et menneske svarer. Begge sies bare når en del av produktet kjører funksjonen. `minner`: en kontroll eller en oppgave minner om paragrafen. `viser-til`:
 * produktet nevner paragrafen, og ingen del av det kjører regelen.
 */
export type Maskinen = 'regner' | 'spor' | 'minner' | 'viser-til'

/** Hvor i produktet en regel brukes. */
export type Bruksomrade =
  | 'kontrollene'
  | 'oppgavene'
  | 'brevet'
  | 'rettighetsarket'
  | 'vurderingen'
  | 'vedtaket'
  | 'nodhjelp'
  | 'meldeplikten'
  | 'kartleggingen'
  | 'innsyn'
  | 'samtaler'
  | 'tilbud'
  | 'soknader'
  | 'meldinger'
  | 'fristene'
  | 'internkontroll'

export type Sted = { readonly sted: string; readonly tittel: string; readonly lenke: string }

/** Én side under «Slik virker reglene», laget av regelfilen, tabelltesten og stedene som bruker dem. Alle tekster er bokmål. */
export type Regelside = Sted & {
  readonly id: string
  readonly lov: Lov
  readonly paragraf: string
  readonly lest: Dato
  readonly ogsa: readonly Sted[]
  readonly krever: string
  readonly lestSlik: string
  readonly veiledning?: string
  readonly endringer?: string
  readonly skjonn: string
  readonly valg?: string
  /** Samme regel i loven fra 2025, som er vedtatt og ikke i kraft. */
  readonly nyLov?: Sted & { readonly forskjell?: string }
  readonly maskinen: readonly Maskinen[]
  /** Hva funksjonene i regelfilen svarer på. */
  readonly svarer: readonly string[]
  readonly sporsmal: readonly string[]
  readonly eksempler: readonly string[]
  readonly brukesI: readonly Bruksomrade[]
}
