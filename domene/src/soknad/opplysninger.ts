import type { Dato } from '../felles/dato.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Nodhjelpslinje } from './akutteBehov.ts'
import type { Familieopplysninger } from './familieopplysninger.ts'
import type { Okonomiopplysninger } from './okonomiopplysninger.ts'
import type { Vedleggsrad } from './vedlegg.ts'

/**
 * Vårt eget, lesbare bilde av en søknad: det skjermene viser og folden bygger på. Kan lagres som JSON.
 *
 * Navn, nummer, adresser og gradering hører til personstrømmene og står aldri her; mennesker nevnes med en lokal nøkkel.
 * Koder er gjengitt slik de kom (`string`): en ukjent kode vises som den er. Et felt som mangler, er ikke besvart eller
 * ikke sendt, og skal vises som det, aldri som nei eller null kroner. Rader merket «utdatert» finnes bare i originalen.
 */
export type Soknadsopplysninger = {
  readonly versjon?: string
  /** `kort` eller `standard`; mangler i eldre søknader, som er standard. */
  readonly soknadstype?: string
  readonly innsendt?: Tidspunkt
  readonly begrunnelse: { readonly hvaSokesOm?: string; readonly hvorforSoke?: string }
  readonly situasjonsendring?: { readonly harNoeEndretSeg?: boolean; readonly hvaHarEndretSeg?: string }
  readonly nodhjelpslinjer: readonly Nodhjelpslinje[]
  /** Ordet «nødhjelp» står i fritekst utenfor nødhjelpslinjen: noen må lese i dag. */
  readonly nevnerNodhjelp: boolean
  readonly bosituasjon?: { readonly botype?: string; readonly antallPersoner?: number }
  readonly arbeid: Arbeidsopplysninger
  readonly utdanning?: {
    readonly kilde: Kilde
    readonly erStudent?: boolean
    readonly studentgrad?: string
  }
  readonly familie: Familieopplysninger
  readonly okonomi: Okonomiopplysninger
  readonly registeroppslag: Readonly<Record<Registeroppslag, Oppslagsstatus>>
  /** Markdown fra avsenderen som saksbehandleren skal se, fordi leseren vår er i intervallet teksten gjelder for. */
  readonly kompatibilitetstekster: readonly string[]
  readonly vedlegg: readonly Vedleggsrad[]
  /** Stier til felt vi ikke kjenner. Innholdet står i originalen. Høyst 200. */
  readonly ukjenteFelt: readonly string[]
  /** Stier til felt vi kjenner, men ikke kunne lese. Innholdet står i originalen. Høyst 200. */
  readonly uleseligeFelt: readonly string[]
  /** Tegn som ikke kan lagres (U+0000, enslige surrogater), er tatt bort fra tekstene over. */
  readonly renset: boolean
}

/** `bruker`: søkeren har svart. `system`: et register. `ukjent`: kilden mangler eller er ny for oss. */
export type Kilde = 'bruker' | 'system' | 'ukjent'
export type Svar<T> = { readonly kilde: Kilde; readonly verdi: T }

/** Nøkkel til en person innenfor én søknad. Tallet er plassen i søknadens egen liste. */
export type Personnokkel = 'soker' | 'ektefelle' | `barn:${number}`

export const REGISTEROPPSLAG = ['nav-utbetalinger', 'skatteetaten', 'husbanken'] as const
export type Registeroppslag = (typeof REGISTEROPPSLAG)[number]
/** Bare `hentet` gjør at en tom liste betyr noe. De to andre er «vi vet ikke», aldri «ingen inntekt». */
export type Oppslagsstatus = 'hentet' | 'feilet' | 'ikke-oppgitt'

export type Arbeidsopplysninger = {
  /** Usant når Aa-registeret ikke ga noe svar; da gjelder `situasjon`. */
  readonly registeretSvarte: boolean
  readonly forhold: readonly Arbeidsforhold[]
  readonly kommentar?: string
  readonly situasjon?: { readonly kilde: Kilde; readonly erIJobb?: boolean; readonly jobbGrad?: string }
}

export type Arbeidsforhold = {
  readonly nokkel: string
  readonly kilde: Kilde
  readonly arbeidsgivernavn?: string
  readonly fom?: Dato
  readonly tom?: Dato
  readonly stillingsprosent?: number
  readonly overstyrtAvBruker: boolean
}
