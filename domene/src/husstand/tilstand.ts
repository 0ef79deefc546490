import { alderPaa, type Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Opplysningskilde } from '../person/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import type { AlleBarnaSvar, Barneopplysninger, HusstandHendelse, Kanal, Voksenrolle } from './hendelser.ts'

export type BarnIHusstanden = Barneopplysninger & {
  readonly personId: PersonId
  readonly kilde: Opplysningskilde
  /** Antall ganger opplysningene er satt. Den som retter, sier hvilken versjon hun så. */
  readonly versjon: number
  /** Da opplysningene ble satt. En søknad som kom senere, kan si noe annet. */
  readonly settNr: number
  readonly tattUt?: { readonly fra: Dato; readonly grunn: string }
}
export type VoksenIHusstanden = {
  readonly personId: PersonId
  readonly rolle: Voksenrolle
  /** Som barnets: én telling for hvert menneske. */
  readonly versjon: number
  readonly tattUt?: { readonly fra: Dato; readonly grunn: string }
}
export type ManglendeBarn = {
  readonly personId: PersonId
  readonly soknadId: SoknadId
  readonly avklart: boolean
}
export type Husstand = {
  readonly barn: readonly BarnIHusstanden[]
  readonly voksne: readonly VoksenIHusstanden[]
  readonly alleBarna?: {
    readonly svar: AlleBarnaSvar
    readonly kanal: Kanal
    readonly dato: Dato
    readonly merknad: string
    /** Antall ganger spørsmålet er besvart. */
    readonly versjon: number
    /** Da det ble svart. Et svar holder for søknadene som var kommet. */
    readonly nr: number
  }
  readonly manglende: readonly ManglendeBarn[]
  /** Sist et barn kom til, eller manglet i en søknad: da er listen en annen enn den det ble svart om. */
  readonly listeNr: number
}

export const TOM_HUSSTAND: Husstand = { barn: [], voksne: [], manglende: [], listeNr: 0 }

/** Barna i husstanden. Et barn som ikke er født, får ingen stønad, ingen vurdering og ingen mangler. */
export const barnIHusstanden = (h: Husstand): readonly BarnIHusstanden[] =>
  h.barn.filter(b => !b.tattUt && b.relasjon !== 'ventet')
/** Barna den dagen: et barn som er tatt ut siden, var der da. Et barn vi fikk vite om siden, er også med. */
export const barnIHusstandenDen = (h: Husstand, dag: Dato): readonly BarnIHusstanden[] =>
  h.barn.filter(b => (!b.tattUt || b.tattUt.fra > dag) && b.relasjon !== 'ventet')
export const ventedeBarn = (h: Husstand): readonly BarnIHusstanden[] =>
  h.barn.filter(b => !b.tattUt && b.relasjon === 'ventet')
export const voksneIHusstanden = (h: Husstand): readonly VoksenIHusstanden[] =>
  h.voksne.filter(v => !v.tattUt)

/** Under 18 på datoen. Ukjent fødselsdato regnes som barn: ingen skal falle ut fordi vi vet for lite. */
export const erBarnPaa = (fodselsdato: Dato | undefined, dato: Dato): boolean =>
  fodselsdato === undefined || alderPaa(fodselsdato, dato) < 18

/** Plassen noen har i husstanden nå; er hun tatt ut, den siste hun hadde. */
export function plassen(h: Husstand, id: PersonId): BarnIHusstanden | VoksenIHusstanden | undefined {
  const plasser = plassene(h, id)
  return plasser.find(p => !p.tattUt) ?? plasser.toSorted((a, b) => b.versjon - a.versjon)[0]
}
const plassene = (h: Husstand, id: PersonId): readonly (BarnIHusstanden | VoksenIHusstanden)[] =>
  [...h.barn, ...h.voksne].filter(p => p.personId === id)

/** Hvor mange ganger «Er dette alle barna?» er besvart. */
export const alleBarnaversjon = (h: Husstand): number => h.alleBarna?.versjon ?? 0

/**
 * Den som flytter inn igjen, eller er blitt voksen, fortsetter sin egen telling: en gammel skjermside skal ikke treffe på
 * nytt.
 */
const nesteVersjon = (h: Husstand, id: PersonId): number =>
  Math.max(0, ...plassene(h, id).map(p => p.versjon)) + 1

export function foldHusstand(h: Husstand, r: Registrert<HusstandHendelse>): Husstand {
  const e = r.hendelse
  switch (e.type) {
    case 'BarnLagtTil':
      return {
        ...h,
        listeNr: e.barn.relasjon === 'ventet' ? h.listeNr : r.nr,
        barn: [
          ...h.barn.filter(b => b.personId !== e.personId),
          {
            ...e.barn,
            personId: e.personId,
            kilde: e.kilde,
            versjon: nesteVersjon(h, e.personId),
            settNr: r.nr,
          },
        ],
      }
    case 'VoksenLagtTil':
      return {
        ...h,
        voksne: [
          ...h.voksne.filter(v => v.personId !== e.personId),
          { personId: e.personId, rolle: e.rolle, versjon: nesteVersjon(h, e.personId) },
        ],
      }
    case 'BarneopplysningerRettet':
      return {
        ...h,
        listeNr: erFodt(h, e) ? r.nr : h.listeNr,
        barn: h.barn.map(b => (b.personId === e.personId ? rettet(b, e, r.nr) : b)),
      }
    case 'TattUtAvHusstanden': {
      const tattUt = { fra: e.fra, grunn: e.grunn }
      return {
        ...h,
        barn: h.barn.map(b =>
          b.personId === e.personId && !b.tattUt ? { ...b, tattUt, versjon: b.versjon + 1 } : b,
        ),
        voksne: h.voksne.map(v =>
          v.personId === e.personId && !v.tattUt ? { ...v, tattUt, versjon: v.versjon + 1 } : v,
        ),
      }
    }
    case 'AlleBarnaBesvart':
      return {
        ...h,
        alleBarna: {
          svar: e.svar,
          kanal: e.kanal,
          dato: e.dato,
          merknad: e.merknad,
          versjon: alleBarnaversjon(h) + 1,
          nr: r.nr,
        },
      }
    case 'BarnManglerISoknad':
      return {
        ...h,
        listeNr: r.nr,
        manglende: [...h.manglende, { personId: e.personId, soknadId: e.soknadId, avklart: false }],
      }
    case 'ManglendeBarnAvklart':
      return {
        ...h,
        manglende: h.manglende.map(m =>
          m.personId === e.personId && m.soknadId === e.soknadId ? { ...m, avklart: true } : m,
        ),
      }
    default:
      return umulig(e)
  }
}

/** Et ventet barn er født: da er listen en annen enn den det ble svart om. */
const erFodt = (h: Husstand, e: Extract<HusstandHendelse, { type: 'BarneopplysningerRettet' }>): boolean =>
  e.barn.relasjon !== 'ventet' && h.barn.some(b => b.personId === e.personId && b.relasjon === 'ventet')

/** Alt som ble sagt om barnet, erstattes: et samvær som ikke er nevnt lenger, står ikke igjen fra før. */
function rettet(
  b: BarnIHusstanden,
  e: Extract<HusstandHendelse, { type: 'BarneopplysningerRettet' }>,
  nr: number,
): BarnIHusstanden {
  const { samvarsgrad: _, termin: __, ...resten } = b
  return { ...resten, ...e.barn, kilde: e.kilde, versjon: b.versjon + 1, settNr: nr }
}
