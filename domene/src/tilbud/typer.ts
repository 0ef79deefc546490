import type { Dato } from '../felles/dato.ts'
import type { TilbudId } from '../felles/id.ts'
import type { Spraak } from '../felles/spraak.ts'
import type { Hurtigvalg } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'

/** Behovene tilbudene vises under. Temaene er kartleggingens; familiens økonomi er spurt om for seg (figur 6) og har ikke noe eget punkt. */
export const TILBUDSGRUPPER = [
  'okonomi',
  'bosituasjon',
  'sfo-barnehage',
  'skole',
  'fritid',
  'utstyr-klaer',
  'internett-mobil',
  'sosial-helse',
  'omsorg-samvaer',
  'nettverk',
  'andre-tjenester',
  'overgang-etablering',
  'andre-behov',
] as const satisfies readonly (Tema | 'okonomi')[]
export type Tilbudsgruppe = (typeof TILBUDSGRUPPER)[number]

/** Hvem som står bak tilbudet. */
export const TILBYDERE = ['stat', 'fylkeskommune', 'kommune', 'frivillig', 'annen'] as const
export type Tilbyder = (typeof TILBYDERE)[number]

/** Hva det betyr for lommeboken. Et beløp står bare når kilden og datoen gjør det. */
export const PRISER = ['gratis', 'penger', 'lavere-pris', 'lan', 'egenandel', 'ikke-oppgitt'] as const
export type Pris = (typeof PRISER)[number]

/** Hvor familien henvender seg. «Se teksten» er for de lokale, som skriver stedet selv. */
export const HENVENDELSER = [
  'nav',
  'sosialtjenesten',
  'kommunen',
  'fylkeskommunen',
  'barnehagen',
  'skolen',
  'helsestasjonen',
  'familievernkontoret',
  'krisesenteret',
  'advokat',
  'nav-melder-pa',
  'utlansstedet',
  'se-teksten',
] as const
export type Henvendelse = (typeof HENVENDELSER)[number]

/** Hvordan kilden ble lest. En lagret kopi av en nettside kan være eldre enn dagen den ble lest. */
export const LESEMAATER = ['lovtekst', 'lagret-side', 'kommunen'] as const

export type Tilbudskilde = {
  readonly dokument: string
  readonly lenke?: string
  /** Hva kilden sier, kort og med våre ord. Paragrafen står her. */
  readonly sier: string
  readonly lest: Dato
  readonly lestSom: (typeof LESEMAATER)[number]
}

export type Tilbudstekst = {
  readonly navn: string
  readonly hva: string
  /** For hvem. Vises også som «kan være aktuelt hvis …», så den skal kunne leses alene. */
  readonly hvem: string
  readonly pris?: string
  readonly sted?: string
}

/** Det kartleggingen kan kjenne igjen i de strukturerte delene av et svar. Aldri i fri tekst. */
export const KJENNETEGN = [
  'leier-bolig',
  'eier-bolig',
  'midlertidig-bolig',
  'fare-for-utkastelse',
  'gar-i-barnehage',
  'gar-i-sfo',
  'uten-plass',
  'vil-begynne-aktivitet',
  'aktivitet-koster',
  'mangler-utstyr',
  'ferie-eller-leir',
  'mangler-nett-eller-pc',
  'ekstrautgift',
] as const
export type Kjennetegn = (typeof KJENNETEGN)[number]

/**
 * Ett vilkår for at et tilbud kan være aktuelt for en person. `tema`: svaret sier at noe mangler, eller det er meldt et behov.
 * Alderen er i hele måneder, til og med `fraManeder` og fram til `tilManeder`.
 */
export type Vilkar =
  | { readonly slag: 'alder'; readonly fraManeder: number; readonly tilManeder: number }
  | { readonly slag: 'tema'; readonly tema: Tema; readonly valg?: readonly Hurtigvalg[] }
  | { readonly slag: 'delsvar'; readonly sporsmalId: string; readonly valg: readonly Hurtigvalg[] }
  | { readonly slag: 'kjennetegn'; readonly tema: Tema; readonly kjennetegn: Kjennetegn }
  | { readonly slag: 'en-voksen' }

/**
 * Et tilbud eller en ordning. `utlosere` leses som «enten alt dette, eller alt dette»; en tom liste foreslås aldri av seg selv og
 * står bare i oversikten. Ingen vekt og ingen poeng: rekkefølgen er katalogens.
 */
export type Tilbud = {
  readonly tilbudId: TilbudId
  readonly versjon: number
  readonly omrade: 'nasjonalt' | 'lokalt'
  readonly gruppe: Tilbudsgruppe
  /** Alle temaene det hører under, også det det vises under. */
  readonly tema: readonly Tema[]
  readonly tilbyder: Tilbyder
  /** Et råd- eller foreldreveiledningsprogram (S-167). */
  readonly program?: true
  readonly pris: Pris
  readonly henvendelse: Henvendelse
  readonly gjelder: 'barn' | 'voksen' | 'familie'
  readonly alder?: { readonly fraManeder: number; readonly tilManeder: number }
  readonly utlosere: readonly (readonly Vilkar[])[]
  readonly tekst: { readonly nb: Tilbudstekst } & Readonly<
    Partial<Record<Exclude<Spraak, 'nb'>, Tilbudstekst>>
  >
  readonly kilde: Tilbudskilde
  /** Oppdiktede tilbud (demokommunen) merkes overalt de vises. */
  readonly oppdiktet?: true
}

/** Hva familien svarte da de fikk vite om det. Ingen skylder et svar. */
export const TILBUDSSVAR = ['vil-soke', 'vil-tenke', 'nei-takk', 'har-fra-for'] as const
export type Tilbudssvar = (typeof TILBUDSSVAR)[number]
