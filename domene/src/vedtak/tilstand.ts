import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { SoknadId, VedtakId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { FrosneKontroller } from '../kontroll/resultat.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import { finnVurdering, type Vurderinger } from '../vurdering/tilstand.ts'
import type { AnnetVedtak } from './annet.ts'
import type { VarigBoligvurdering } from './botilbudet.ts'
import { foldGjenopptak, type Opptaksarbeid, type Varselbrev } from './foldGjenopptak.ts'
import { foreslatt, grunnlag } from './foldUtgave.ts'
import type { Gjenopptatt } from './gjenopptak.ts'
import type {
  Godkjenning,
  Nodhjelpsinnhold,
  Utleveringsmaate,
  VedtakHendelse,
  Vedtaksinnhold,
} from './hendelser.ts'
import { avgjort, foldLesing, type Lesetilstand, skalSkrivesOm } from './lesing/tilstand.ts'
import { medLevering } from './levering.ts'
import type { MotSatsen } from './motSatsen.ts'
import { medOppringning, type Oppringninger } from './oppringning/tilstand.ts'
import { medOversettelse, type Oversettelse } from './oversettelse.ts'
import { type Retur, returFra } from './retur.ts'
import { type MedInnhold, svarerPaSoknaden } from './vedtaksslag.ts'

type Felles = {
  readonly vedtakId: VedtakId
  readonly soknadId: SoknadId
  readonly foreslattAv: Aktor
  readonly foreslatt: Tidspunkt
  readonly kontroller: FrosneKontroller
  readonly returer: readonly Retur[]
  /** Forslagets nummer: 1 første gang, 2 etter første retur. */
  readonly forslagNr: number
  readonly lesing: Lesetilstand
}
export type ForeslattVedtak = Felles & {
  readonly status: 'foreslatt' | 'returnert' | 'trukket'
  readonly innhold: Vedtaksinnhold
  readonly forrigeInnhold?: Vedtaksinnhold
  /** Alle som har foreslått dette vedtaket; etter en retur kan det være flere. */
  readonly forslagsstillere: readonly Aktor[]
  readonly vurderingNr: number
}
export type Fattet = Felles & {
  readonly status: 'fattet'
  readonly godkjenning: Godkjenning
  readonly dato: Dato
  readonly fattet: Tidspunkt
  readonly digisosSak: string
  readonly brev?: Dokumentref
  /** Nummeret på hendelsen som gjorde brevet ferdig. */
  readonly brevNr?: number
  /** Da brevet ble levert digitalt. */
  readonly levert?: Tidspunkt
  /** Oversettelsene som er laget til hjelp, eldst først. */
  readonly oversettelser?: readonly Oversettelse[]
  /** Gitt eller sendt på papir, av hvem og når. Digitalt sendte brev har ingen. */
  readonly utlevert?: { readonly av: Aktor; readonly dato: Dato; readonly maate: Utleveringsmaate }
  /** Det noen gjorde for å forklare brevet, eldst først. */
  readonly oppringninger?: Oppringninger
  /** Hvor mye av brevet som var standardtekst da det ble fattet, mellom 0 og 1. */
  readonly standardandel?: number
  /** Livsoppholdet mot utgangspunktet, linje for linje, slik det var da. */
  readonly motSatsen?: readonly MotSatsen[]
}
export type FattetVedtak = Fattet & { readonly slag: 'ordinaert'; readonly innhold: Vedtaksinnhold }
export type Nodhjelpsvedtak = Fattet & {
  readonly slag: 'nodhjelp'
  readonly innhold: Nodhjelpsinnhold
  readonly etterkontrollFrist: Dato
  /** Hva som er vurdert om et varig sted, eldst først. Bare ved midlertidig botilbud. */
  readonly varigBolig?: readonly VarigBoligvurdering[]
  readonly etterkontroll?: { readonly av: Aktor; readonly merknad: string; readonly tidspunkt: Tidspunkt }
}
export type Vedtak = ForeslattVedtak | FattetVedtak | Nodhjelpsvedtak

export type Vedtaksliste = {
  readonly vedtak: readonly Vedtak[]
  /** Vedtakene som er tatt opp igjen nå. Høyst ett i hver søknad er svaret på den; de andre står ved siden av. */
  readonly gjenopptatt: readonly Gjenopptatt[]
  /** Forhåndsvarslene som er sendt, eldst først. De blir stående når det nye vedtaket er fattet, eller arbeidet er avbrutt. */
  readonly varsler: readonly Varselbrev[]
  readonly opptaksarbeid: readonly Opptaksarbeid[]
}
export const INGEN_VEDTAK: Vedtaksliste = { vedtak: [], gjenopptatt: [], varsler: [], opptaksarbeid: [] }

/** Det som er svaret på søknaden, når det er tatt opp igjen. */
export const apentGjenopptak = (v: Vedtaksliste, soknadId: SoknadId): Gjenopptatt | undefined =>
  v.gjenopptatt.find(g => {
    const vedtak = finnVedtak(v, g.vedtakId)
    return g.soknadId === soknadId && vedtak !== undefined && svarerPaSoknaden(vedtak)
  })

/** Gjenopptaket av dette vedtaket, hva det enn er. */
export const gjenopptaketAv = (v: Vedtaksliste, id: VedtakId): Gjenopptatt | undefined =>
  v.gjenopptatt.find(g => g.vedtakId === id)

export const finnVedtak = (v: Vedtaksliste, id: VedtakId): Vedtak | undefined =>
  v.vedtak.find(x => x.vedtakId === id)

export const vedtakFor = (v: Vedtaksliste, soknadId: SoknadId): readonly Vedtak[] =>
  v.vedtak.filter(x => x.soknadId === soknadId)

/** Forslaget som vil avgjøre søknaden. Et vedtak som står ved siden av den, er ikke det. */
export const apentForslag = (v: Vedtaksliste, soknadId: SoknadId): ForeslattVedtak | undefined =>
  vedtakFor(v, soknadId).find(
    (x): x is ForeslattVedtak =>
      (x.status === 'foreslatt' || x.status === 'returnert') && svarerPaSoknaden(x),
  )

/** Forslaget som vil erstatte dette vedtaket. */
export const forslagSomErstatter = (v: Vedtaksliste, id: VedtakId): ForeslattVedtak | undefined =>
  v.vedtak.find(
    (x): x is ForeslattVedtak =>
      (x.status === 'foreslatt' || x.status === 'returnert') && x.innhold.erstatter?.vedtakId === id,
  )

export const gjelderAnnet = (
  v: ForeslattVedtak,
): v is ForeslattVedtak & { readonly innhold: { readonly annet: AnnetVedtak } } =>
  v.innhold.annet !== undefined

/**
 * Vurderingen er endret etter at vedtaket ble foreslått, eller setninger skal skrives om: det som ble lest, er ikke lenger det som er bestemt. Forslaget kan ikke
 * godkjennes; det kan sendes tilbake, trekkes, eller foreslås på nytt. Et vedtak som ikke hviler på vurderingen, blir aldri det.
 */
export const erUtdatert = (v: Vedtak, vurderinger: Vurderinger): boolean =>
  v.status === 'foreslatt' &&
  v.innhold.annet === undefined &&
  (finnVurdering(vurderinger, v.soknadId).nr !== v.vurderingNr || skalSkrivesOm(v.lesing, v.forslagNr))

export function foldVedtak(v: Vedtaksliste, r: Registrert<VedtakHendelse>): Vedtaksliste {
  const e = r.hendelse
  switch (e.type) {
    case 'VedtakForeslatt':
      return settInn(v, foreslatt(finnVedtak(v, e.vedtakId), r, e))
    case 'ForslagTrukket':
      return endre(v, e.vedtakId, x => (x.status === 'fattet' ? x : { ...x, status: 'trukket' }))
    case 'VedtakReturnert': {
      const retur = returFra(r, e)
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet'
          ? x
          : {
              ...x,
              status: 'returnert',
              returer: [...x.returer, retur],
              lesing: avgjort(x.lesing, x.forslagNr, r, e),
            },
      )
    }
    case 'VedtakFattet': {
      const g = grunnlag(finnVedtak(v, e.vedtakId), r, e)
      const lesing = avgjort(g.lesing, g.forslagNr, r, e)
      return erstattet(settInn(v, { ...g, slag: 'ordinaert', innhold: e.innhold, lesing }), e)
    }
    case 'VedtakTattOppIgjen':
    case 'GjenopptakAvbrutt':
    case 'ForhandsvarselSendt':
    case 'ForhandsvarselUtlevert':
    case 'ForhandsvarselUtelatt':
    case 'ForhandsvarselBesvart':
    case 'ForhandsvarselOversatt':
    case 'VilkarsbruddVurdert':
      return { ...v, ...foldGjenopptak(v, { ...r, hendelse: e }) }
    case 'NodhjelpInnvilget':
      return erstattet(
        settInn(v, {
          ...grunnlag(finnVedtak(v, e.vedtakId), r, e),
          slag: 'nodhjelp',
          innhold: e.innhold,
          etterkontrollFrist: e.etterkontrollFrist,
        }),
        e,
      )
    case 'EtterkontrollUtfort':
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet' && x.slag === 'nodhjelp'
          ? { ...x, etterkontroll: { av: r.aktor, merknad: e.merknad, tidspunkt: r.tidspunkt } }
          : x,
      )
    case 'VarigBoligVurdert': {
      const { type: _, vedtakId, ...vurdert } = e
      return endre(v, vedtakId, x =>
        x.status === 'fattet' && x.slag === 'nodhjelp'
          ? { ...x, varigBolig: [...(x.varigBolig ?? []), { ...vurdert, av: r.aktor }] }
          : x,
      )
    }
    case 'BrevFerdigstilt':
      return endre(v, e.vedtakId, x => (x.status === 'fattet' ? { ...x, brev: e.brev, brevNr: r.nr } : x))
    case 'BrevOversatt':
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet' ? { ...x, oversettelser: medOversettelse(x.oversettelser, e, r.aktor) } : x,
      )
    case 'BrevUtlevert':
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet' ? { ...x, utlevert: { av: r.aktor, dato: e.dato, maate: e.maate } } : x,
      )
    case 'OppringningFort': {
      const fort = { ...r, hendelse: e }
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet' ? { ...x, oppringninger: medOppringning(x.oppringninger, fort) } : x,
      )
    }
    case 'GittTilLeser':
    case 'EndringBesvart':
    case 'KommentarBesvart':
    case 'KvalitetslesingValgt':
    case 'Kvalitetslest':
      return endre(v, e.vedtakId, x => ({
        ...x,
        lesing: foldLesing(x.lesing, x.forslagNr, { ...r, hendelse: e }),
      }))
    case 'FilLevert':
      // Hvilken referanse hvert brev har, brettes av `innsyn/leverteFiler`.
      return { ...v, vedtak: medLevering(v.vedtak, { ...r, hendelse: e }) }
    default:
      return umulig(e)
  }
}

function settInn(v: Vedtaksliste, x: Vedtak): Vedtaksliste {
  return { ...v, vedtak: [...v.vedtak.filter(y => y.vedtakId !== x.vedtakId), x] }
}

/** Det nye vedtaket avslutter gjenopptaket av det gamle. */
const erstattet = (v: Vedtaksliste, { innhold }: MedInnhold): Vedtaksliste => ({
  ...v,
  gjenopptatt: v.gjenopptatt.filter(g => g.vedtakId !== innhold.erstatter?.vedtakId),
})

function endre(v: Vedtaksliste, id: VedtakId, f: (x: Vedtak) => Vedtak): Vedtaksliste {
  return { ...v, vedtak: v.vedtak.map(x => (x.vedtakId === id ? f(x) : x)) }
}
