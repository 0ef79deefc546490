import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { FellessvarId, PersonId, SamtaleId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import type { Registrert } from '../sak/strom.ts'
import { type Kommunetider, sporresIgjen } from './ferskhet/sporresIgjen.ts'
import type { Ferskhetsfakta, Foreldelse } from './ferskhet/typer.ts'
import type {
  KartleggingHendelse,
  Omfang,
  Svar,
  Svaropplysninger,
  Synsmaate,
  Utelatelsesgrunn,
} from './hendelser.ts'
import { skjermingen } from './skjerming.ts'
import { type Celle, foldCelle, gjeldendeDetaljer, gjeldendeSvar, TOM_CELLE } from './svar.ts'
import { TEMA, type Tema } from './tema.ts'

export type Utelatelse = {
  readonly grunn: Utelatelsesgrunn
  readonly tekst: string
  readonly dato: Dato
  readonly innen?: Dato
  /** Da grunnen ble skrevet. Den gjelder for søknadene som var kommet. */
  readonly nr: number
}
/** Et svar for familien. Hvem det er bekreftet for, står i barnas egne celler. */
export type Fellessvar = Svaropplysninger & {
  readonly fellesId: FellessvarId
  readonly svar: Svar
  readonly skrevetAv: Aktor
  readonly tidspunkt: Tidspunkt
  readonly nr: number
}
export type BarnetsSyn = {
  readonly maate: Synsmaate
  readonly ord: string
  readonly grunn?: string
  readonly dato: Dato
  readonly kanal?: Kanal
  readonly samtaleId?: SamtaleId
  readonly innsyn?: Innsynsmerke
  readonly skrevetAv: Aktor
  readonly tidspunkt: Tidspunkt
  readonly nr: number
}
export type Omfangsvalg = {
  readonly omfang: Omfang
  readonly naa: readonly Tema[]
  readonly senere: readonly Tema[]
  readonly begrunnelse: string
  readonly dato: Dato
  readonly innen?: Dato
  readonly soknadId?: SoknadId
  readonly valgtAv: Aktor
  readonly nr: number
}
export type Kartlegging = {
  readonly celler: Readonly<Record<PersonId, Partial<Record<Tema, Celle>>>>
  readonly utelatt: Readonly<Record<PersonId, Utelatelse>>
  readonly felles: Partial<Readonly<Record<Tema, readonly Fellessvar[]>>>
  readonly syn: Readonly<Record<PersonId, readonly BarnetsSyn[]>>
  /** Eldst først; det siste gjelder. */
  readonly omfang: readonly Omfangsvalg[]
}
export const TOM_KARTLEGGING: Kartlegging = { celler: {}, utelatt: {}, felles: {}, syn: {}, omfang: [] }

export type Celletilstand =
  | 'ikke-spurt'
  | 'kartlagt'
  | 'bor-sporres-pa-nytt'
  | 'ikke-relevant'
  | 'onsker-ikke-a-svare'

export const finnCelle = (k: Kartlegging, personId: PersonId, tema: Tema): Celle | undefined =>
  slaOpp(k.celler, personId)?.[tema]

/** Om noen har fått et svar om temaet som fortsatt står. */
export const erBesvart = (k: Kartlegging, personId: PersonId, tema: Tema): boolean =>
  gjeldendeSvar(finnCelle(k, personId, tema)) !== undefined

/**
 * Om noen har spurt om barnet. «Antall og alder» teller ikke alene: det følger av registeret og sier ingenting om hvordan barnet
 * har det. Samme grense som kontrollen K3 sperrer på.
 */
export const harSvar = (k: Kartlegging, personId: PersonId): boolean =>
  TEMA.some(tema => tema !== 'antall-alder' && erBesvart(k, personId, tema))

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

export const gjeldendeOmfang = (k: Kartlegging): Omfangsvalg | undefined => k.omfang.at(-1)

/** Alt som er skrevet om barnets eget syn, eldst først; det siste gjelder. */
export const synet = (k: Kartlegging, personId: PersonId): readonly BarnetsSyn[] =>
  slaOpp(k.syn, personId) ?? []

export const fellessvarOm = (k: Kartlegging, tema: Tema): readonly Fellessvar[] => k.felles[tema] ?? []

/** Det ferskheten avhenger av utenom svaret: hvor gammelt barnet er, og kommunens egne tider. */
export type Ferskhetsgrunnlag = {
  readonly fodselsdato: Dato | undefined
  readonly kommunetider: Kommunetider
}

/** Det reglene leser av en celle: det siste svaret, og det siste som er sagt om hver ting. */
export function ferskhetsfakta(c: Celle | undefined): Ferskhetsfakta | undefined {
  const o = gjeldendeSvar(c)
  return o && { tilstand: o.svar.tilstand, dato: o.dato, detaljer: gjeldendeDetaljer(c).map(d => d.detalj) }
}

/** Når svaret i cellen bør spørres på nytt, og hvilken regel som sier det. */
export function sporresPaNytt(
  tema: Tema,
  c: Celle | undefined,
  f: Ferskhetsgrunnlag,
): Foreldelse | undefined {
  const fakta = ferskhetsfakta(c)
  return fakta && sporresIgjen(tema, fakta, f.fodselsdato, f.kommunetider)
}

export function celletilstand(
  tema: Tema,
  c: Celle | undefined,
  paa: Dato,
  f: Ferskhetsgrunnlag,
): Celletilstand {
  const o = gjeldendeSvar(c)
  if (!o) return 'ikke-spurt'
  const igjen = sporresPaNytt(tema, c, f)
  return igjen !== undefined && igjen.dato <= paa ? 'bor-sporres-pa-nytt' : o.svar.tilstand
}

export function foldKartlegging(k: Kartlegging, r: Registrert<KartleggingHendelse>): Kartlegging {
  const e = r.hendelse
  switch (e.type) {
    case 'OpplysningRegistrert':
    case 'OpplysningTrukket':
    case 'GrunnlagOppdatert': {
      const personens = slaOpp(k.celler, e.personId) ?? {}
      const celle = foldCelle(personens[e.tema] ?? TOM_CELLE, { ...r, hendelse: e })
      return { ...k, celler: { ...k.celler, [e.personId]: { ...personens, [e.tema]: celle } } }
    }
    case 'FellessvarRegistrert': {
      const { type: _, tema, ...svaret } = e
      const nytt: Fellessvar = {
        ...svaret,
        ...skjermingen(e.svar),
        skrevetAv: r.aktor,
        tidspunkt: r.tidspunkt,
        nr: r.nr,
      }
      return { ...k, felles: { ...k.felles, [tema]: [...fellessvarOm(k, tema), nytt] } }
    }
    case 'BarnetsSynRegistrert': {
      const { type: _, personId, ...resten } = e
      const nytt: BarnetsSyn = { ...resten, skrevetAv: r.aktor, tidspunkt: r.tidspunkt, nr: r.nr }
      return { ...k, syn: { ...k.syn, [personId]: [...synet(k, personId), nytt] } }
    }
    case 'OmfangValgt': {
      const { type: _, ...valget } = e
      return { ...k, omfang: [...k.omfang, { ...valget, valgtAv: r.aktor, nr: r.nr }] }
    }
    case 'KartleggingUtelatt': {
      const { type: _, personId, ...grunnen } = e
      return { ...k, utelatt: { ...k.utelatt, [personId]: { ...grunnen, nr: r.nr } } }
    }
    default:
      return umulig(e)
  }
}
