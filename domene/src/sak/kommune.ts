import type { Dato, Maned } from '../felles/dato.ts'
import { umulig } from '../felles/resultat.ts'
import type { MaltIndikator } from '../indikator/definisjoner.ts'
import type { Terskel } from '../indikator/terskel.ts'
import type { KartleggingskommuneHendelse } from '../kartlegging/kommune/hendelser.ts'
import {
  erKartleggingsvalg,
  foldKartleggingspolicy,
  TOM_KARTLEGGINGSPOLICY,
} from '../kartlegging/kommune/tilstand.ts'
import { LENGE_FRA_MANEDER } from '../langvarig/tilstand.ts'
import type { Dyrtidstillegg, Norm } from '../regelverk/satser/norm.ts'
import type { Aldersregel, Aldersvalg } from '../regelverk/satser/satskategori.ts'
import type { TilbudskatalogHendelse } from '../tilbud/hendelser.ts'
import { foldLokale } from '../tilbud/katalog.ts'
import { type Andreleserkrav, andreleserForAlle } from '../vedtak/andreleserkrav.ts'
import type { Kommunepolicy } from './omgivelse.ts'
import type { Registrert } from './strom.ts'

/** Det kommunen bestemmer for seg selv: egen norm, om en kollega skal lese vedtak, og det den legger til kartleggingen. */
export type KommuneHendelse =
  | KartleggingskommuneHendelse
  | { readonly type: 'NormVedtatt'; readonly norm: Norm; readonly dato: Dato }
  | { readonly type: 'DyrtidVedtatt'; readonly tillegg: Dyrtidstillegg; readonly dato: Dato }
  /** Noen har sett på om normen er nok mot prisene nå, og skrevet hva de fant. Beløpene er de samme. */
  | { readonly type: 'NormGjennomgatt'; readonly vurdering: string; readonly dato: Dato }
  | {
      readonly type: 'AldersregelBestemt'
      readonly regel: Aldersregel
      readonly fra: Maned
      readonly grunn: string
      readonly dato: Dato
    }
  /** Fra og med versjon 2 for hvert slag vedtak; versjon 1 var ett ja eller nei for alle. */
  | {
      readonly type: 'AndreleserBestemt'
      readonly kreves: Andreleserkrav
      readonly grunn: string
      readonly dato: Dato
    }
  /** Hvor mange av hundre vedtak uten andreleser som leses av en kollega etterpå. */
  | {
      readonly type: 'KvalitetslesingBestemt'
      readonly andel: number
      readonly grunn: string
      readonly dato: Dato
    }
  /** Fra så mange av de tolv siste månedene med stønad det spørres om særskilte formål. */
  | {
      readonly type: 'LangvarigBestemt'
      readonly fraManeder: number
      readonly grunn: string
      readonly dato: Dato
    }
  /** Kontoret spør familiene hvordan de er blitt møtt, eller slutter å spørre. */
  | {
      readonly type: 'UndersokelseBestemt'
      readonly pa: boolean
      readonly grunn: string
      readonly dato: Dato
    }
  /** Om forskjeller mellom saksbehandlere vises, etter at det er drøftet med de ansatte. */
  | {
      readonly type: 'ForskjellerBestemt'
      readonly vises: boolean
      /** Dagen det ble drøftet, og hvem som var med. */
      readonly droftet: Dato
      readonly med: string
      readonly grunn: string
      readonly dato: Dato
    }
  /** `terskel: null`: den er tatt bort. */
  | {
      readonly type: 'TerskelBestemt'
      readonly indikator: MaltIndikator
      readonly terskel: Terskel | null
      readonly grunn: string
      readonly dato: Dato
    }
  /** Eieren har sett at terskelen er krysset, og sier hva som skjer. Oppgaven hviler til neste periode. */
  | {
      readonly type: 'TerskelBesvart'
      readonly indikator: MaltIndikator
      readonly periode: string
      readonly svar: string
      readonly dato: Dato
    }
  | TilbudskatalogHendelse
  /** Demokommunen er oppdiktet. Sist `ferdig: false` betyr at den som laget den, ble avbrutt. */
  | { readonly type: 'DemokommuneLaget'; readonly ferdig: boolean; readonly dato: Dato }

/** Uten noen beslutning kreves andreleser, og ingen norm er kjent. */
export const STANDARDPOLICY: Kommunepolicy = {
  andreleser: andreleserForAlle(true),
  kvalitetslesing: { andel: 0, fro: '0' },
  langvarigFra: LENGE_FRA_MANEDER,
  undersokelse: false,
  terskler: {},
  terskelsvar: [],
  normer: [],
  dyrtidstillegg: [],
  aldersvalg: [],
  kartlegging: TOM_KARTLEGGINGSPOLICY,
  lokaleTilbud: [],
}

export function foldKommune(hendelser: readonly Registrert<KommuneHendelse>[]): Kommunepolicy {
  let { andreleser, kvalitetslesing, langvarigFra, undersokelse, kartlegging, lokaleTilbud } = STANDARDPOLICY
  let normGjennomgatt: Kommunepolicy['normGjennomgatt']
  let andreleserBestemt: Kommunepolicy['andreleserBestemt']
  let kvalitetslesingBestemt: Kommunepolicy['kvalitetslesingBestemt']
  let langvarigBestemt: Kommunepolicy['langvarigBestemt']
  let undersokelseBestemt: Kommunepolicy['undersokelseBestemt']
  let forskjeller: Kommunepolicy['forskjeller']
  let terskler: Kommunepolicy['terskler'] = {}
  const terskelsvar: Kommunepolicy['terskelsvar'][number][] = []
  const normer: Norm[] = []
  const dyrtidstillegg: Dyrtidstillegg[] = []
  const aldersvalg: Aldersvalg[] = []
  for (const r of hendelser) {
    const h = r.hendelse
    if (erKartleggingsvalg(h)) {
      kartlegging = foldKartleggingspolicy(kartlegging, { ...r, hendelse: h })
      continue
    }
    switch (h.type) {
      case 'NormVedtatt':
        normer.push({ ...h.norm, fort: h.dato })
        break
      case 'DyrtidVedtatt':
        dyrtidstillegg.push(h.tillegg)
        break
      case 'NormGjennomgatt':
        normGjennomgatt = { dato: h.dato, vurdering: h.vurdering }
        break
      case 'AldersregelBestemt':
        aldersvalg.push({ regel: h.regel, fra: h.fra })
        break
      case 'AndreleserBestemt':
        // En rad som kom til etter beslutningen, har ingen bestemt noe om: den er på.
        andreleser = { ...STANDARDPOLICY.andreleser, ...h.kreves }
        andreleserBestemt = { av: r.aktor, dato: h.dato, grunn: h.grunn }
        break
      case 'KvalitetslesingBestemt':
        // Frøet er beslutningens eget nummer: nytt for hver beslutning, og ingen velger det.
        kvalitetslesing = { andel: h.andel, fro: String(r.nr) }
        kvalitetslesingBestemt = { av: r.aktor, dato: h.dato, grunn: h.grunn }
        break
      case 'LangvarigBestemt':
        langvarigFra = h.fraManeder
        langvarigBestemt = { av: r.aktor, dato: h.dato, grunn: h.grunn }
        break
      case 'UndersokelseBestemt':
        undersokelse = h.pa
        undersokelseBestemt = { av: r.aktor, dato: h.dato, grunn: h.grunn }
        break
      case 'ForskjellerBestemt': {
        const { type: _, ...bestemt } = h
        forskjeller = { ...bestemt, av: r.aktor }
        break
      }
      case 'TerskelBestemt': {
        const { [h.indikator]: _, ...andre } = terskler
        terskler = h.terskel ? { ...andre, [h.indikator]: h.terskel } : andre
        break
      }
      case 'TerskelBesvart':
        terskelsvar.push({
          indikator: h.indikator,
          periode: h.periode,
          svar: h.svar,
          dato: h.dato,
          av: r.aktor,
        })
        break
      case 'TilbudLagret':
      case 'TilbudTattUt':
        lokaleTilbud = foldLokale(lokaleTilbud, h)
        break
      case 'DemokommuneLaget':
        break
      default:
        umulig(h)
    }
  }
  return {
    andreleser,
    kvalitetslesing,
    langvarigFra,
    undersokelse,
    terskler,
    terskelsvar,
    normer,
    dyrtidstillegg,
    aldersvalg,
    ...(andreleserBestemt ? { andreleserBestemt } : {}),
    ...(kvalitetslesingBestemt ? { kvalitetslesingBestemt } : {}),
    ...(langvarigBestemt ? { langvarigBestemt } : {}),
    ...(undersokelseBestemt ? { undersokelseBestemt } : {}),
    ...(forskjeller ? { forskjeller } : {}),
    ...(normGjennomgatt ? { normGjennomgatt } : {}),
    kartlegging,
    lokaleTilbud,
  }
}
