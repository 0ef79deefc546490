import type { Dato } from '../felles/dato.ts'
import type { Kilde, Personnokkel } from './opplysninger.ts'

/** Menneskene søknaden nevner, med det som bare skal stå i personstrømmene: navn, nummer, adresse, gradering. */
export type Soknadspersoner = readonly Soknadsperson[]

export type Soknadsperson = {
  readonly nokkel: Personnokkel
  readonly rolle: 'soker' | 'ektefelle' | 'barn'
  readonly kilde: Kilde
  readonly navn: Personnavn
  readonly fodselsdato?: Dato
  /** Fødselsdatoen som tekst når den ikke er en dato. */
  readonly uleseligFodselsdato?: string
  /** Nummeret slik det står i søknaden, også når det ikke er et gyldig nummer. */
  readonly ident?: string
  readonly harDiskresjonskode?: boolean
  /**
   * `ja`: søknaden sier det. `mulig`: navnet mangler, slik det gjør når nav.no skjuler en person med adressebeskyttelse.
   * `ikke-oppgitt` er aldri det samme som nei; graderingen hentes fra registeret.
   */
  readonly adressebeskyttet: 'ja' | 'mulig' | 'ikke-oppgitt'
  readonly adresser: readonly Soknadsadresse[]
  readonly telefon?: string
  readonly kontonummer?: { readonly kilde: Kilde; readonly nummer?: string; readonly harIkkeKonto?: boolean }
  readonly statsborgerskap?: string
  readonly nordiskBorger?: boolean
}

export type Personnavn = { readonly fornavn: string; readonly mellomnavn: string; readonly etternavn: string }

export type Soknadsadresse = {
  readonly slag: 'folkeregistrert' | 'opphold' | 'post'
  readonly kilde: Kilde
  readonly linjer: readonly string[]
  readonly kommunenummer?: string
  /** Hvilken adresse søkeren valgte: `folkeregistrert`, `midlertidig` eller `soknad`. */
  readonly valg?: string
}
