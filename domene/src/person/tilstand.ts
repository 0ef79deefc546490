import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Malform } from '../felles/spraak.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Gradering, Ident, Navn, PersonHendelse } from './hendelser.ts'

export type Person = {
  readonly personId: PersonId
  readonly navn: Navn
  readonly fodselsdato?: Dato
  readonly identer: readonly Ident[]
  readonly gradering: Gradering
  readonly nedgradering?: { readonly til: Gradering; readonly foreslattAv: Aktor }
  readonly adresse: readonly string[]
  readonly telefon?: string
  readonly malform: Malform
  readonly tolkesprak?: string
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
  sisteNr: 0,
})

export const foldPerson = (personId: PersonId, hendelser: readonly Registrert<PersonHendelse>[]): Person =>
  hendelser.reduce(neste, tomPerson(personId))

function neste(p: Person, r: Registrert<PersonHendelse>): Person {
  return { ...anvend(p, r.hendelse, r.aktor), sisteNr: r.nr }
}

function anvend(p: Person, h: PersonHendelse, aktor: Aktor): Person {
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
      const { nedgradering: _, ...uten } = p
      return { ...uten, gradering: h.gradering }
    }
    case 'NedgraderingForeslatt':
      return { ...p, nedgradering: { til: h.gradering, foreslattAv: aktor } }
    case 'KontaktopplysningerSatt':
      return { ...p, adresse: h.adresse, ...(h.telefon ? { telefon: h.telefon } : {}) }
    case 'SprakSatt': {
      const { tolkesprak: _, ...uten } = p
      return { ...uten, malform: h.malform, ...(h.tolkesprak ? { tolkesprak: h.tolkesprak } : {}) }
    }
    default:
      return umulig(h)
  }
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
