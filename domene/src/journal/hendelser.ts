import type { Dato } from '../felles/dato.ts'
import type { NotatId, PersonId, SamtaleId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Innsynsmerke } from './typer.ts'

export const NOTATSLAG = [
  'telefon',
  'e-post',
  'kontor',
  'hjemmebesok',
  'forsok',
  'vurdering',
  'ikke-undersokt',
  'referat',
] as const
export type Notatslag = (typeof NOTATSLAG)[number]

/** Hva som kom ut av et forsøk på kontakt (S-089). Lista er vår. */
export const FORSOKSRESULTATER = [
  'svarte-ikke',
  'la-igjen-beskjed',
  'mott-ikke-opp',
  'onsket-ikke',
  'annet',
] as const

/** Hvorfor noe ikke er undersøkt (S-071, S-072). Lista er vår. */
export const IKKE_UNDERSOKT_GRUNNER = [
  'foreldrene-onsker-ikke',
  'barnet-onsker-ikke',
  'fikk-ikke-kontakt',
  'rakk-ikke',
  'hensynet-til-barnet',
  'annet',
] as const
export type IkkeUndersoktGrunn = (typeof IKKE_UNDERSOKT_GRUNNER)[number]

/** Det som gjorde at dere kunne snakke om familien med en annen tjeneste. «Annet» forklares i notatet. */
export const REFERATGRUNNLAG = ['samtykke', 'paragraf-43', 'uten-navn', 'annet'] as const

export const MERKNADSLAG = ['merknad', 'feilfort'] as const
/** `feilfort`: notatet er ført i feil sak. Det blir stående, men vises ikke i utskrifter. */
export type Merknadslag = (typeof MERKNADSLAG)[number]

/** Fakta, vurdering og konklusjon hver for seg (S-086): hva vi vet, hva vi mener om det, og hva vi kom til. */
export type Notatdeler = {
  readonly fakta: string
  readonly vurdering: string
  readonly konklusjon: string
}

export type Forsok = {
  readonly kanal: Kanal
  /** Hvem dere prøvde å nå. */
  readonly hvem: string
  readonly resultat: (typeof FORSOKSRESULTATER)[number]
}

/** Et møte eller en samtale med en annen tjeneste (S-085, S-156). Hva som ble sagt, står i teksten. */
export type Referat = {
  readonly instans: string
  readonly deltakere: string
  readonly avtalt: string
  readonly grunnlag: (typeof REFERATGRUNNLAG)[number]
}

/** Svaret på «Er dette tilstrekkelig undersøkt?» (S-087). Et menneske svarer; «nei» står åpent til noen har undersøkt resten. */
export type Undersokt = { readonly svar: 'ja' } | { readonly svar: 'nei'; readonly mangler: string }

/** Det som låses når notatet er ferdig. */
export type Notatinnhold = {
  readonly slag: Notatslag
  /** Dagen det skjedde. Dagen det ble skrevet, er hendelsens egen. */
  readonly dato: Dato
  /** Når på dagen, `tt:mm`, hvis noen vet det. */
  readonly klokkeslett?: string
  /** Tom i en vurdering med `deler`, og i et forsøk der resultatet sier alt. */
  readonly tekst: string
  /** Barn og voksne notatet handler om. */
  readonly gjelder: readonly PersonId[]
  readonly tema?: readonly Tema[]
  /** Hvem som var til stede: de i saken, og andre i ord. */
  readonly tilstede?: { readonly personer: readonly PersonId[]; readonly andre: string }
  readonly deler?: Notatdeler
  readonly forsok?: Forsok
  readonly referat?: Referat
  readonly ikkeUndersokt?: { readonly grunn: IkkeUndersoktGrunn }
  readonly undersokt?: Undersokt
  readonly samtaleId?: SamtaleId
  /** Numrene på hendelsene svarene i kartleggingen kom med, når de er skrevet av fra dette notatet. */
  readonly svarNr?: readonly number[]
  /** Merket da notatet ble skrevet. Gamle notater er ikke merket. */
  readonly innsyn?: Innsynsmerke
  /** Handler om vold eller trygghet: vises aldri i delte eller utskrevne utgaver. */
  readonly skjermet?: true
}

/** Et utkast er en rad, ikke en hendelse. Det ferdige notatet er låst; alt som kommer til siden, står ved siden av. */
export type JournalHendelse =
  | ({ readonly type: 'NotatFerdigstilt'; readonly notatId: NotatId } & Notatinnhold)
  | {
      readonly type: 'NotatRettet'
      readonly notatId: NotatId
      readonly rettelse: string
      readonly grunn: string
    }
  | {
      readonly type: 'MerknadGitt'
      readonly notatId: NotatId
      readonly slag: Merknadslag
      readonly tekst: string
    }
  /** Notatet knyttes til tema og mennesker det viser seg å handle om. Ordene er de samme. */
  | {
      readonly type: 'NotatKnyttet'
      readonly notatId: NotatId
      readonly tema: readonly Tema[]
      readonly gjelder: readonly PersonId[]
    }
  /** Et nytt merke for innsyn. Det forrige står. */
  | { readonly type: 'NotatMerket'; readonly notatId: NotatId; readonly innsyn: Innsynsmerke }
  /** Det som manglet da notatet ble skrevet, er undersøkt. */
  | { readonly type: 'NotatAvklart'; readonly notatId: NotatId; readonly hvordan: string }
