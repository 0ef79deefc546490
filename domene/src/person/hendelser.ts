import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Malform } from '../felles/spraak.ts'

/** Hvor en opplysning kommer fra. Vises alltid sammen med opplysningen. */
export type Opplysningskilde = 'soknad' | 'register' | 'ansatt' | 'familien'

export type Navn = { readonly fornavn: string; readonly mellomnavn: string; readonly etternavn: string }

/** Folkeregisterets adressegradering. `ukjent` behandles som strengt fortrolig (sikkerhet.md § 1.3 og K10). */
export const GRADERINGER = [
  'ugradert',
  'klientadresse',
  'fortrolig',
  'strengt-fortrolig',
  'strengt-fortrolig-utland',
  'ukjent',
] as const
export type Gradering = (typeof GRADERINGER)[number]

/** Svaret på «Har … adressesperre?» i et skjema fylt ut av et menneske. */
export const ADRESSESPERRESVAR = ['nei', 'ja', 'vet-ikke'] as const
export type Adressesperresvar = (typeof ADRESSESPERRESVAR)[number]

/** Svaret på «Trenger … tolk?». Ikke spurt er ikke et nei. */
export const TOLKESVAR = ['ja', 'nei', 'ikke-spurt'] as const
export type Tolkesvar = (typeof TOLKESVAR)[number]

/** Hvem som sa hvilket språk et menneske bruker. Et barn er aldri en av dem: barn skal ikke formidle mellom oss og de voksne. */
export const SPRAKKILDER = ['selv', 'annen-voksen', 'samarbeidspart', 'ansatt'] as const
export type Sprakkilde = (typeof SPRAKKILDER)[number] | 'soknad'

/** Et identitetsnummer slik det sto i meldingen. `ugyldig` betyr at det er feil oppbygd; det beholdes og vises som det. */
export type Ident = { readonly verdi: string; readonly form: 'ekte' | 'syntetisk' | 'ugyldig' }

/** Det som kan skje i en persons strøm. Navn, numre, adresser og gradering står bare her; sakene nevner `personId`. */
export type PersonHendelse =
  | {
      readonly type: 'PersonRegistrert'
      readonly personId: PersonId
      readonly navn: Navn
      readonly fodselsdato?: Dato
      readonly kilde: Opplysningskilde
    }
  | { readonly type: 'IdentRegistrert'; readonly ident: Ident; readonly kilde: Opplysningskilde }
  | {
      readonly type: 'PersonRettet'
      readonly navn?: Navn
      readonly fodselsdato?: Dato
      readonly grunn: string
      readonly kilde: Opplysningskilde
    }
  | {
      readonly type: 'GraderingSatt'
      readonly gradering: Gradering
      readonly kilde: Opplysningskilde
      readonly grunn?: string
    }
  /** Den første av de to som må til for å sette en gradering ned. Graderingen står til den andre har bekreftet. */
  | { readonly type: 'NedgraderingForeslatt'; readonly gradering: Gradering; readonly grunn: string }
  | {
      readonly type: 'KontaktopplysningerSatt'
      readonly adresse: readonly string[]
      readonly telefon?: string
      readonly kilde: Opplysningskilde
    }
  /** Uten `tolkesprak` og uten `trengerIkkeTolk` er det ikke spurt om tolk. */
  | {
      readonly type: 'SprakSatt'
      readonly malform: Malform
      readonly tolkesprak?: string
      readonly trengerIkkeTolk?: true
      readonly sagtAv?: Sprakkilde
    }
