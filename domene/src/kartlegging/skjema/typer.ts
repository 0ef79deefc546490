import type { Dato } from '../../felles/dato.ts'
import type { Spraak, Trespraak } from '../../felles/spraak.ts'
import type { Voksenrolle } from '../../husstand/hendelser.ts'
import type { Detaljslag } from '../detaljer.ts'
import type { Utfordring } from '../hendelser.ts'
import type { Tema } from '../tema.ts'

/** Hvor spørsmålet først stilles. Alle de tretten punktene telles for hvert barn uansett. */
export const GJELDER = ['barn', 'familie', 'voksen'] as const
export type Gjelder = (typeof GJELDER)[number]

export const SVARFORMER = ['har-mangler', 'ja-nei', 'fri'] as const
export type Svarform = (typeof SVARFORMER)[number]

/** Når en gren åpner seg: på hvilket svar på hovedspørsmålet, eller alltid. */
export const GRENER = ['har-det', 'mangler-noe', 'ja', 'nei', 'alltid'] as const
export type Gren = (typeof GRENER)[number]

/** Noe veilederen minnes på å fortelle om når svaret er ja. Familien velger selv; ingenting blir satt i gang. */
export const FORTELL = ['okonomisk-radgivning'] as const
export type Fortell = (typeof FORTELL)[number]

/** Svar som har sin egen plass i saken, og ikke er en opplysning om et punkt. */
export const FORES_SOM = ['alle-barna', 'barnets-syn'] as const
export type ForesSom = (typeof FORES_SOM)[number]

/** Delene av et svar som kan stå som felt, i samme rekkefølge som i `detaljer.ts`. */
export const DETALJSLAG = [
  'bolig',
  'plass',
  'aktivitet',
  'utstyr',
  'nett',
  'materielt',
  'ekstrautgift',
  'begivenhet',
  'tjeneste',
  'nettverk',
  'utfordring',
] as const satisfies readonly Detaljslag[]

export type Oppfolging = {
  readonly id: string
  /** Ordene kilden bruker, når grenen er hentet fra en kilde. */
  readonly ordlyd?: string
  readonly tekst: Trespraak
  readonly hvorfor: Trespraak
  readonly vises: Gren
  readonly svarform: Svarform
  readonly valgfri?: true
  readonly vedJa?: Fortell
}

export type Sporsmal = {
  readonly id: string
  readonly punkt: Tema
  readonly gjelder: Gjelder
  readonly svarform: Svarform
  /** Ordene kilden bruker. `tekst` er slik det kan sies høyt. */
  readonly ordlyd?: string
  /** Det som sies høyt. Kan inneholde `{navn}`. */
  readonly tekst: Trespraak
  /** «Derfor spør vi», i ord en forelder kan lese. */
  readonly hvorfor: Trespraak
  readonly kilde: string
  readonly valgfri?: true
  /** De delene av svaret det er nyttig å ha som felt. */
  readonly detaljer?: readonly Detaljslag[]
  /** Slagene det kan svares med i ett trykk. Svaret er en opplysning av slaget `utfordring`. */
  readonly koder?: readonly Utfordring[]
  /** Hvordan det kan spørres, til den som spør. Sies ikke høyt. */
  readonly sporSlik?: Trespraak
  /** Spørres bare på tomannshånd. Står aldri på et ark, og svaret vises aldri i deling eller utskrift. */
  readonly skjermet?: true
  readonly oppfolging?: readonly Oppfolging[]
  /** Et hint om når det er naturlig å spørre. Det tar aldri bort et punkt. */
  readonly fraAlder?: number
  readonly tilAlder?: number
  /** Stilles bare til en voksen i denne rollen. */
  readonly rolle?: Voksenrolle
  /** Stilles i hver samtale, ikke bare når svaret er gammelt. */
  readonly hverGang?: true
  readonly foresSom?: ForesSom
  readonly vedJa?: Fortell
  /** Kommunens eget spørsmål. */
  readonly lokalt?: true
  /** Språkene kommunen ikke har skrevet spørsmålet på; der står bokmål. */
  readonly utenOversettelse?: readonly Spraak[]
}

export type Skjema = {
  readonly versjon: string
  readonly gyldigFra: Dato
  /** I samtalens rekkefølge. */
  readonly sporsmal: readonly Sporsmal[]
}
