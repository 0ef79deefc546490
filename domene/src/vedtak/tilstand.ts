import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { FrosneKontroller } from '../kontroll/resultat.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import { finnVurdering, type Vurderinger } from '../vurdering/tilstand.ts'
import type {
  Godkjenning,
  Nodhjelpsinnhold,
  Returgrunn,
  Utleveringsmaate,
  VedtakHendelse,
  Vedtaksinnhold,
} from './hendelser.ts'

export type Retur = {
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  readonly grunner: readonly Returgrunn[]
  readonly kommentar: string
  readonly personId?: PersonId
}
type Felles = {
  readonly vedtakId: VedtakId
  readonly soknadId: SoknadId
  readonly foreslattAv: Aktor
  readonly foreslatt: Tidspunkt
  readonly kontroller: FrosneKontroller
  readonly returer: readonly Retur[]
  /** Forslagets nummer: 1 første gang, 2 etter første retur. */
  readonly forslagNr: number
}
export type ForeslattVedtak = Felles & {
  readonly status: 'foreslatt' | 'returnert' | 'trukket'
  readonly innhold: Vedtaksinnhold
  readonly forrigeInnhold?: Vedtaksinnhold
  /** Alle som har foreslått dette vedtaket; etter en retur kan det være flere. */
  readonly forslagsstillere: readonly Aktor[]
  readonly vurderingNr: number
}
type Fattet = Felles & {
  readonly status: 'fattet'
  readonly godkjenning: Godkjenning
  readonly dato: Dato
  readonly fattet: Tidspunkt
  readonly digisosSak: string
  readonly brev?: Dokumentref
  /** Gitt eller sendt på papir, av hvem og når. Digitalt sendte brev har ingen. */
  readonly utlevert?: { readonly av: Aktor; readonly dato: Dato; readonly maate: Utleveringsmaate }
}
export type FattetVedtak = Fattet & { readonly slag: 'ordinaert'; readonly innhold: Vedtaksinnhold }
export type Nodhjelpsvedtak = Fattet & {
  readonly slag: 'nodhjelp'
  readonly innhold: Nodhjelpsinnhold
  readonly etterkontrollFrist: Dato
  readonly etterkontroll?: { readonly av: Aktor; readonly merknad: string; readonly tidspunkt: Tidspunkt }
}
export type Vedtak = ForeslattVedtak | FattetVedtak | Nodhjelpsvedtak

export type Vedtaksliste = {
  readonly vedtak: readonly Vedtak[]
}
export const INGEN_VEDTAK: Vedtaksliste = { vedtak: [] }

export const finnVedtak = (v: Vedtaksliste, id: VedtakId): Vedtak | undefined =>
  v.vedtak.find(x => x.vedtakId === id)

export const vedtakFor = (v: Vedtaksliste, soknadId: SoknadId): readonly Vedtak[] =>
  v.vedtak.filter(x => x.soknadId === soknadId)

export const apentForslag = (v: Vedtaksliste, soknadId: SoknadId): ForeslattVedtak | undefined =>
  vedtakFor(v, soknadId).find(
    (x): x is ForeslattVedtak => x.status === 'foreslatt' || x.status === 'returnert',
  )

/**
 * Vurderingen er endret etter at vedtaket ble foreslått: det som ble lest, er ikke lenger det som er bestemt. Forslaget kan ikke
 * godkjennes; det kan sendes tilbake, trekkes, eller foreslås på nytt.
 */
export const erUtdatert = (v: Vedtak, vurderinger: Vurderinger): boolean =>
  v.status === 'foreslatt' && finnVurdering(vurderinger, v.soknadId).nr !== v.vurderingNr

export function foldVedtak(v: Vedtaksliste, r: Registrert<VedtakHendelse>): Vedtaksliste {
  const e = r.hendelse
  switch (e.type) {
    case 'VedtakForeslatt':
      return settInn(v, foreslatt(finnVedtak(v, e.vedtakId), r, e))
    case 'ForslagTrukket':
      return endre(v, e.vedtakId, x => (x.status === 'fattet' ? x : { ...x, status: 'trukket' }))
    case 'VedtakReturnert': {
      const retur: Retur = {
        av: r.aktor,
        tidspunkt: r.tidspunkt,
        grunner: e.grunner,
        kommentar: e.kommentar,
        ...(e.personId ? { personId: e.personId } : {}),
      }
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet' ? x : { ...x, status: 'returnert', returer: [...x.returer, retur] },
      )
    }
    case 'VedtakFattet':
      return settInn(v, { ...grunnlag(v, r, e), slag: 'ordinaert', innhold: e.innhold })
    case 'NodhjelpInnvilget':
      return settInn(v, {
        ...grunnlag(v, r, e),
        slag: 'nodhjelp',
        innhold: e.innhold,
        etterkontrollFrist: e.etterkontrollFrist,
      })
    case 'EtterkontrollUtfort':
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet' && x.slag === 'nodhjelp'
          ? { ...x, etterkontroll: { av: r.aktor, merknad: e.merknad, tidspunkt: r.tidspunkt } }
          : x,
      )
    case 'BrevFerdigstilt':
      return endre(v, e.vedtakId, x => (x.status === 'fattet' ? { ...x, brev: e.brev } : x))
    case 'BrevUtlevert':
      return endre(v, e.vedtakId, x =>
        x.status === 'fattet' ? { ...x, utlevert: { av: r.aktor, dato: e.dato, maate: e.maate } } : x,
      )
    case 'FilLevert':
      // Hvilken referanse hvert brev har, brettes av `innsyn/leverteFiler`.
      return v
    default:
      return umulig(e)
  }
}

function foreslatt(
  forrige: Vedtak | undefined,
  r: Registrert<VedtakHendelse>,
  e: VedtakHendelse & { type: 'VedtakForeslatt' },
): ForeslattVedtak {
  return {
    vedtakId: e.vedtakId,
    soknadId: e.soknadId,
    foreslattAv: r.aktor,
    foreslatt: r.tidspunkt,
    kontroller: e.kontroller,
    returer: forrige?.returer ?? [],
    forslagNr: (forrige?.forslagNr ?? 0) + 1,
    status: 'foreslatt',
    innhold: e.innhold,
    vurderingNr: e.vurderingNr,
    forslagsstillere: [...(forrige && forrige.status !== 'fattet' ? forrige.forslagsstillere : []), r.aktor],
    ...(forrige && forrige.status !== 'fattet' ? { forrigeInnhold: forrige.innhold } : {}),
  }
}

function grunnlag(
  v: Vedtaksliste,
  r: Registrert<VedtakHendelse>,
  e: VedtakHendelse & { type: 'VedtakFattet' | 'NodhjelpInnvilget' },
): Fattet {
  const forrige = finnVedtak(v, e.vedtakId)
  return {
    vedtakId: e.vedtakId,
    soknadId: e.soknadId,
    foreslattAv: forrige?.foreslattAv ?? r.aktor,
    foreslatt: forrige?.foreslatt ?? r.tidspunkt,
    kontroller: e.kontroller,
    returer: forrige?.returer ?? [],
    forslagNr: forrige?.forslagNr ?? 1,
    status: 'fattet',
    godkjenning: e.godkjenning,
    dato: e.dato,
    fattet: r.tidspunkt,
    digisosSak: e.digisosSak,
  }
}

function settInn(v: Vedtaksliste, x: Vedtak): Vedtaksliste {
  return { ...v, vedtak: [...v.vedtak.filter(y => y.vedtakId !== x.vedtakId), x] }
}

function endre(v: Vedtaksliste, id: VedtakId, f: (x: Vedtak) => Vedtak): Vedtaksliste {
  return { ...v, vedtak: v.vedtak.map(x => (x.vedtakId === id ? f(x) : x)) }
}
