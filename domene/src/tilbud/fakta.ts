import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Hurtigvalg, Svar } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Kjennetegn } from './typer.ts'

export type Svarfakta = { readonly svar: Svar; readonly dato: Dato }

/** Det vi vet om én person. Et tema som ikke står her, er ikke spurt om. */
export type Personfakta = {
  /** Uten id: svar som gjelder hele familien. */
  readonly personId?: PersonId
  readonly rolle: 'barn' | 'voksen' | 'familien'
  readonly alderManeder?: number
  readonly svar: Readonly<Partial<Record<Tema, Svarfakta>>>
  readonly behov: readonly { readonly tema: Tema; readonly dato: Dato }[]
}

export type Tilbudsfakta = {
  /** I sakens rekkefølge: familien, de voksne, så barna. */
  readonly personer: readonly Personfakta[]
  /** Voksne ført som par: søkeren, medsøker og partner. */
  readonly voksne: number
}

/**
 * Hvilke raske svar som sier at noe mangler. Spørsmålene er ulike: «Deltar barnet?» mangler på nei, «Har noen helseutfordringer?» på ja.
 * Vår lesning av skjemaet. Andre svar på temaet sier at det ikke mangler; et svar bare med ord sier ingen av delene og må leses.
 */
export const SIER_MANGLER: Readonly<Record<Tema, readonly Hurtigvalg[]>> = {
  'antall-alder': [],
  'sosial-helse': ['mangler-noe', 'ja'],
  bosituasjon: ['mangler-noe', 'nei'],
  'overgang-etablering': ['mangler-noe', 'ja'],
  'omsorg-samvaer': ['mangler-noe'],
  nettverk: ['mangler-noe', 'nei'],
  'andre-tjenester': ['mangler-noe'],
  'sfo-barnehage': ['mangler-noe', 'nei'],
  skole: ['mangler-noe', 'nei'],
  fritid: ['mangler-noe', 'nei'],
  'utstyr-klaer': ['mangler-noe', 'nei'],
  'internett-mobil': ['mangler-noe', 'nei'],
  'andre-behov': ['mangler-noe', 'ja'],
}

/** `undefined` når svaret ikke sier noe om det. Leser bare de strukturerte delene, aldri ordene. */
export function harKjennetegn(svar: Svar, k: Kjennetegn): boolean | undefined {
  if (svar.tilstand !== 'kartlagt') return undefined
  const detaljer = svar.detaljer ?? []
  const bolig = detaljer.filter(d => d.slag === 'bolig').find(d => d.hjem !== 'annen-forelder')
  const plasser = detaljer.flatMap(d => (d.slag === 'plass' ? [d.plass] : []))
  const aktiviteter = detaljer.filter(d => d.slag === 'aktivitet')
  const nett = detaljer.find(d => d.slag === 'nett')
  const utstyr = detaljer.filter(d => d.slag === 'utstyr')
  const gar = (plass: 'barnehage' | 'sfo') =>
    plasser.length > 0 ? plasser.includes(plass) : svar.valg === 'nei' ? false : undefined
  switch (k) {
    case 'leier-bolig':
      return bolig?.eieform && (bolig.eieform === 'leier-privat' || bolig.eieform === 'leier-kommunalt')
    case 'eier-bolig':
      return bolig?.eieform && bolig.eieform === 'eier'
    case 'midlertidig-bolig':
      return bolig?.eieform && (bolig.eieform === 'midlertidig' || bolig.eieform === 'hos-andre')
    case 'fare-for-utkastelse':
      return bolig?.utkastelse === undefined || bolig.utkastelse === 'vet-ikke'
        ? undefined
        : bolig.utkastelse !== 'nei'
    case 'gar-i-barnehage':
      return gar('barnehage')
    case 'gar-i-sfo':
      return gar('sfo')
    case 'uten-plass':
      return plasser.length > 0 ? plasser.includes('ingen') : svar.valg && svar.valg === 'nei'
    case 'vil-begynne-aktivitet':
      return aktiviteter.length > 0 ? aktiviteter.some(a => a.status === 'vil-begynne') : undefined
    case 'aktivitet-koster':
      return aktiviteter.length > 0 ? aktiviteter.some(a => a.kostnad !== undefined) : undefined
    case 'mangler-utstyr':
      return utstyr.length > 0 ? utstyr.some(u => u.status !== 'har') : undefined
    case 'ferie-eller-leir':
      return (
        detaljer.some(d => d.slag === 'begivenhet' && (d.hva === 'ferie' || d.hva === 'leir')) || undefined
      )
    case 'mangler-nett-eller-pc':
      return nett && (nett.internettHjemme === 'nei' || nett.pc === 'nei' || nett.mobil === 'ingen')
    case 'ekstrautgift':
      return detaljer.some(d => d.slag === 'ekstrautgift') || undefined
    default:
      return k satisfies never
  }
}
