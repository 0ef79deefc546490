import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Malform } from '../felles/spraak.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type {
  Gradering,
  Ident,
  Navn,
  Opplysningskilde,
  PersonHendelse,
  Sprakkilde,
  Tolkesvar,
} from './hendelser.ts'

export type Person = {
  readonly personId: PersonId
  readonly navn: Navn
  readonly fodselsdato?: Dato
  readonly identer: readonly Ident[]
  readonly gradering: Gradering
  /** Hvem som sist satte graderingen, når og hvorfor. */
  readonly gradert?: {
    readonly av: Aktor
    readonly tidspunkt: Tidspunkt
    readonly kilde: Opplysningskilde
    readonly grunn: string
  }
  /** Den strengeste graderingen som var kjent før den ble ukjent. */
  readonly kjentFor?: Gradering
  readonly nedgradering?: {
    readonly til: Gradering
    readonly foreslattAv: Aktor
    readonly tidspunkt: Tidspunkt
    readonly grunn: string
  }
  readonly adresse: readonly string[]
  readonly telefon?: string
  /** Brevene går på målformen. Bokmål til noen har sagt noe annet. */
  readonly malform: Malform
  readonly tolk: Tolkesvar
  /** Språket tolken skal kunne, når `tolk` er ja. */
  readonly tolkesprak?: string
  /** Hvem som sist sa hvilket språk personen bruker. `versjon` er nummeret på hendelsen. */
  readonly sprak?: {
    readonly versjon: number
    readonly av: Aktor
    readonly tidspunkt: Tidspunkt
    readonly sagtAv?: Sprakkilde
  }
  readonly sisteNr: number
}

const TOMT_NAVN: Navn = { fornavn: '', mellomnavn: '', etternavn: '' }

/** En person uten hendelser. Graderingen er ukjent til et register eller et menneske har sagt noe (feiler lukket). */
export const tomPerson = (personId: PersonId): Person => ({
  personId,
  navn: TOMT_NAVN,
  identer: [],
  gradering: 'ukjent',
  adresse: [],
  malform: 'nb',
  tolk: 'ikke-spurt',
  sisteNr: 0,
})

export const foldPerson = (personId: PersonId, hendelser: readonly Registrert<PersonHendelse>[]): Person =>
  hendelser.reduce(neste, tomPerson(personId))

function neste(p: Person, r: Registrert<PersonHendelse>): Person {
  return { ...anvend(p, r.hendelse, r), sisteNr: r.nr }
}

function anvend(
  p: Person,
  h: PersonHendelse,
  { aktor, tidspunkt, nr }: Pick<Registrert, 'aktor' | 'tidspunkt' | 'nr'>,
): Person {
  switch (h.type) {
    case 'PersonRegistrert':
      return { ...p, navn: h.navn, ...(h.fodselsdato ? { fodselsdato: h.fodselsdato } : {}) }
    case 'IdentRegistrert':
      return { ...p, identer: [...p.identer.filter(i => i.verdi !== h.ident.verdi), h.ident] }
    case 'PersonRettet':
      return {
        ...p,
        navn: h.navn ?? p.navn,
        ...(h.fodselsdato ? { fodselsdato: h.fodselsdato } : {}),
      }
    case 'GraderingSatt': {
      const { nedgradering: _, kjentFor: __, ...uten } = p
      const gradert = { av: aktor, tidspunkt, kilde: h.kilde, grunn: h.grunn ?? '' }
      return { ...uten, gradering: h.gradering, gradert, ...(h.gradering === 'ukjent' ? sistKjent(p) : {}) }
    }
    case 'NedgraderingForeslatt':
      return { ...p, nedgradering: { til: h.gradering, foreslattAv: aktor, tidspunkt, grunn: h.grunn } }
    case 'KontaktopplysningerSatt':
      return { ...p, adresse: h.adresse, ...(h.telefon ? { telefon: h.telefon } : {}) }
    case 'SprakSatt': {
      const { tolkesprak: _, ...uten } = p
      return {
        ...uten,
        malform: h.malform,
        tolk: h.tolkesprak ? 'ja' : h.trengerIkkeTolk ? 'nei' : 'ikke-spurt',
        ...(h.tolkesprak ? { tolkesprak: h.tolkesprak } : {}),
        sprak: { versjon: nr, av: aktor, tidspunkt, ...(h.sagtAv ? { sagtAv: h.sagtAv } : {}) },
      }
    }
    default:
      return umulig(h)
  }
}

const sistKjent = ({ gradert, gradering, kjentFor }: Person): Pick<Person, 'kjentFor'> => {
  const kjent = gradert && gradering !== 'ukjent' ? gradering : kjentFor
  return kjent ? { kjentFor: kjent } : {}
}

export const fulltNavn = (n: Navn): string => [n.fornavn, n.mellomnavn, n.etternavn].filter(Boolean).join(' ')

const STRENGHET: Record<Gradering, number> = {
  ugradert: 0,
  klientadresse: 1,
  fortrolig: 2,
  'strengt-fortrolig': 3,
  'strengt-fortrolig-utland': 4,
  ukjent: 5,
}

/** Hvor streng en gradering er. Brukes bare til å vite om en endring går opp eller ned. */
export const strenghet = (g: Gradering): number => STRENGHET[g]

/** Strengeste gradering av flere. En sak har alltid den strengeste blant alle i den (sikkerhet.md K1). */
export const strengeste = (graderinger: readonly Gradering[]): Gradering =>
  graderinger.reduce<Gradering>((a, b) => (STRENGHET[b] > STRENGHET[a] ? b : a), 'ugradert')
