import type { Dato, Maned } from '../felles/dato.ts'
import { umulig } from '../felles/resultat.ts'
import type { KartleggingskommuneHendelse } from '../kartlegging/kommune/hendelser.ts'
import {
  erKartleggingsvalg,
  foldKartleggingspolicy,
  TOM_KARTLEGGINGSPOLICY,
} from '../kartlegging/kommune/tilstand.ts'
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
  | TilbudskatalogHendelse
  /** Demokommunen er oppdiktet. Sist `ferdig: false` betyr at den som laget den, ble avbrutt. */
  | { readonly type: 'DemokommuneLaget'; readonly ferdig: boolean; readonly dato: Dato }

/** Uten noen beslutning kreves andreleser, og ingen norm er kjent. */
export const STANDARDPOLICY: Kommunepolicy = {
  andreleser: andreleserForAlle(true),
  kvalitetslesing: { andel: 0, fro: '0' },
  normer: [],
  dyrtidstillegg: [],
  aldersvalg: [],
  kartlegging: TOM_KARTLEGGINGSPOLICY,
  lokaleTilbud: [],
}

export function foldKommune(hendelser: readonly Registrert<KommuneHendelse>[]): Kommunepolicy {
  let { andreleser, kvalitetslesing, kartlegging, lokaleTilbud } = STANDARDPOLICY
  let normGjennomgatt: Kommunepolicy['normGjennomgatt']
  let andreleserBestemt: Kommunepolicy['andreleserBestemt']
  let kvalitetslesingBestemt: Kommunepolicy['kvalitetslesingBestemt']
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
    normer,
    dyrtidstillegg,
    aldersvalg,
    ...(andreleserBestemt ? { andreleserBestemt } : {}),
    ...(kvalitetslesingBestemt ? { kvalitetslesingBestemt } : {}),
    ...(normGjennomgatt ? { normGjennomgatt } : {}),
    kartlegging,
    lokaleTilbud,
  }
}
