import type { Aktor } from '../felles/aktor.ts'
import { type Dato, leggTilManeder } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import type { KartleggingHendelse, Svar, Svarkilde, Utelatelsesgrunn } from './hendelser.ts'
import { FERSKHET, TEMA, type Tema } from './tema.ts'

export type Opplysning = {
  readonly svar: Svar
  readonly sagtAv: Svarkilde
  readonly kanal: Kanal
  readonly dato: Dato
  readonly skrevetAv: Aktor
  readonly tidspunkt: Tidspunkt
  readonly nr: number
}
/** En celle i matrisen: alle svar på ett tema for ett barn, eldst først. Ingenting overskrives. */
export type Celle = { readonly svar: readonly Opplysning[] }
export type Utelatelse = {
  readonly grunn: Utelatelsesgrunn
  readonly tekst: string
  readonly dato: Dato
  readonly innen?: Dato
  /** Da grunnen ble skrevet. Den gjelder for søknadene som var kommet. */
  readonly nr: number
}
export type Kartlegging = {
  readonly celler: Readonly<Record<PersonId, Partial<Record<Tema, Celle>>>>
  readonly utelatt: Readonly<Record<PersonId, Utelatelse>>
}
export const TOM_KARTLEGGING: Kartlegging = { celler: {}, utelatt: {} }

export type Celletilstand =
  | 'ikke-spurt'
  | 'kartlagt'
  | 'bor-sporres-pa-nytt'
  | 'ikke-relevant'
  | 'onsker-ikke-a-svare'

export const finnCelle = (k: Kartlegging, personId: PersonId, tema: Tema): Celle | undefined =>
  slaOpp(k.celler, personId)?.[tema]

export const gjeldendeSvar = (c: Celle | undefined): Opplysning | undefined => c?.svar.at(-1)

/**
 * Om noen har spurt om barnet. «Antall og alder» teller ikke alene: det følger av registeret og sier ingenting om hvordan barnet
 * har det. Samme grense som kontrollen K3 sperrer på.
 */
export const harSvar = (k: Kartlegging, personId: PersonId): boolean =>
  TEMA.some(tema => tema !== 'antall-alder' && finnCelle(k, personId, tema) !== undefined)

/** Grunnen til at barnet ikke er kartlagt for denne søknaden. En grunn som ble gitt for en tidligere søknad, gjelder ikke for den neste. */
export function utelattFor(
  k: Kartlegging,
  personId: PersonId,
  s: { readonly nr: number },
): Utelatelse | undefined {
  const u = slaOpp(k.utelatt, personId)
  return u && u.nr > s.nr ? u : undefined
}

/** Om noen har spurt om barnet, eller sagt hvorfor ikke for denne søknaden. */
export const erKartlagt = (k: Kartlegging, personId: PersonId, s: { readonly nr: number }): boolean =>
  harSvar(k, personId) || utelattFor(k, personId, s) !== undefined

/** Antall svar som er registrert i cellen. Den som retter, sier hvor mange hun så. */
export const celleversjon = (c: Celle | undefined): number => c?.svar.length ?? 0

/** Datoen svaret bør spørres på nytt; bare kartlagte svar blir gamle. */
export function sporresPaNytt(tema: Tema, o: Opplysning | undefined): Dato | undefined {
  return o?.svar.tilstand === 'kartlagt' ? leggTilManeder(o.dato, FERSKHET[tema].maneder) : undefined
}

export function celletilstand(tema: Tema, c: Celle | undefined, paa: Dato): Celletilstand {
  const o = gjeldendeSvar(c)
  if (!o) return 'ikke-spurt'
  const igjen = sporresPaNytt(tema, o)
  return igjen !== undefined && igjen <= paa ? 'bor-sporres-pa-nytt' : o.svar.tilstand
}

export function foldKartlegging(k: Kartlegging, r: Registrert<KartleggingHendelse>): Kartlegging {
  const e = r.hendelse
  switch (e.type) {
    case 'OpplysningRegistrert': {
      const barnets = slaOpp(k.celler, e.personId) ?? {}
      const opplysning: Opplysning = {
        svar: e.svar,
        sagtAv: e.sagtAv,
        kanal: e.kanal,
        dato: e.dato,
        skrevetAv: r.aktor,
        tidspunkt: r.tidspunkt,
        nr: r.nr,
      }
      const celle: Celle = { svar: [...(barnets[e.tema]?.svar ?? []), opplysning] }
      return { ...k, celler: { ...k.celler, [e.personId]: { ...barnets, [e.tema]: celle } } }
    }
    case 'KartleggingUtelatt':
      return {
        ...k,
        utelatt: { ...k.utelatt, [e.personId]: utelatelse(r, e) },
      }
    default:
      return umulig(e)
  }
}

const utelatelse = (
  r: Registrert<KartleggingHendelse>,
  { grunn, tekst, dato, innen }: KartleggingHendelse & { type: 'KartleggingUtelatt' },
): Utelatelse => ({ grunn, tekst, dato, ...(innen ? { innen } : {}), nr: r.nr })
