import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Filreferanse } from '../vedtak/hendelser.ts'
import type {
  DigisosHendelse,
  DigisosSoker,
  Saksstatuskode,
  Soknadsstatuskode,
  Utfallskode,
} from './format.ts'
import { type Dokumentkort, kravlinje, synligeDokumenter } from './synligeDokumenter.ts'
import {
  betalingslinjer,
  knyttedeBetalinger,
  synligeUtbetalinger,
  type Utbetalingskort,
} from './synligeUtbetalinger.ts'

/**
 * «Slik ser søkeren saken»: det nav.no lager av meldingen vår (kontrakten b.1–b.7). Koder, ikke tekster; ordene hører
 * til skjermen. `SENDT` er status før nav.no har fått noe fra oss.
 */
export type Forhandsvisning = {
  readonly status: Soknadsstatuskode | 'SENDT'
  /** Når ikke `alt`, ser søkeren bare at status ikke kan vises, og ingen kort. */
  readonly viser: 'alt' | 'behandles-ikke' | 'ikke-innsyn'
  /** Titlene på de synlige sakene, slik nav.no setter dem sammen. Tom betyr nav.no sin egen standardtittel. */
  readonly tittel: string
  readonly kontor?: string
  readonly saker: readonly Sakskort[]
  readonly forelopigSvar?: Brev
  readonly brev: readonly Brev[]
  /** «Du kan ha fått vilkår, les vedtaksbrevet»: står ved innvilgelse når meldingen ikke sier noe om vilkår. */
  readonly kanHaVilkar: boolean
  /** Vilkårene slik søkeren ser dem: det siste som er sagt om hvert, uten de annullerte (b.6). */
  readonly vilkar: readonly Vilkarskort[]
  /** Pengene slik søkeren ser dem: det som kommer først, så det som har vært, det nyeste øverst (b.5). */
  readonly utbetalinger: readonly Utbetalingskort[]
  /** Dokumentene søkeren blir bedt om, den nærmeste fristen først (b.6). */
  readonly dokumenter: readonly Dokumentkort[]
  /** Eldste først. */
  readonly historikk: readonly Historikklinje[]
}

export type Sakskort = {
  readonly referanse: string
  readonly tittel: string
  readonly status: Exclude<Saksstatuskode, 'FEILREGISTRERT'> | 'FERDIGBEHANDLET'
  /** Utfallet i det siste vedtaket. */
  readonly utfall?: Utfallskode
  readonly antallVedtak: number
}

export type Vilkarskort = {
  readonly referanse: string
  readonly tittel: string
  readonly beskrivelse: string
  /** Hvor mange av betalingene vilkåret er knyttet til. */
  readonly betalinger: number
}

export type Brev = {
  readonly slag: 'forelopig-svar' | 'etterspurt' | 'vedtak'
  readonly tidspunkt: Tidspunkt
  readonly referanse: Filreferanse
}

export type Historikklinje = {
  readonly tidspunkt: Tidspunkt
  readonly kode:
    | 'soknad-mottatt'
    | 'soknad-under-behandling'
    | 'soknad-ferdigbehandlet'
    | 'soknad-behandles-ikke'
    | 'videresendt'
    | 'sak-under-behandling'
    | 'sak-kan-ikke-vises'
    | 'sak-ferdigbehandlet'
    | 'forelopig-svar'
    | 'utbetalinger-oppdatert'
    | 'dokumentasjon-etterspurt'
    | 'dokumentasjonkrav'
  readonly tittel?: string
  readonly kontor?: string
}

/** `mottaker`: kontoret søknaden opprinnelig ble sendt til. Samme kontor igjen gir ingen linje (b.7). */
export function forhandsvis(melding: DigisosSoker | undefined, mottaker?: string): Forhandsvisning {
  const hendelser = iRekkefolge(melding)
  const saker = sakskort(hendelser)
  const status = gjeldendeStatus(hendelser, saker)
  const viser = hvaVises(status, saker)
  const brev = alleBrev(hendelser)
  const kontor = hendelser.flatMap(h => (h.type === 'tildeltNavKontor' ? [h.navKontor] : [])).at(-1)
  const forelopigSvar = brev.filter(b => b.slag === 'forelopig-svar').at(-1)
  const apen = status === 'MOTTATT' || status === 'UNDER_BEHANDLING'
  const alt = viser === 'alt'
  return {
    status,
    viser,
    tittel: saker.map(s => s.tittel).join(', '),
    ...(kontor ? { kontor } : {}),
    saker: alt ? saker : [],
    ...(forelopigSvar && apen && alt ? { forelopigSvar } : {}),
    brev: alt ? brev : [],
    vilkar: alt ? synligeVilkar(hendelser) : [],
    utbetalinger: alt ? synligeUtbetalinger(hendelser) : [],
    dokumenter: alt ? synligeDokumenter(hendelser, status === 'FERDIGBEHANDLET') : [],
    kanHaVilkar:
      alt &&
      !hendelser.some(h => h.type === 'vilkar' || h.type === 'dokumentasjonkrav') &&
      saker.some(s => s.utfall === 'INNVILGET' || s.utfall === 'DELVIS_INNVILGET'),
    historikk: [...historikk(hendelser, mottaker), ...(alt ? betalingslinjer(hendelser) : [])].toSorted(
      (a, b) => tekstorden(a.tidspunkt, b.tidspunkt),
    ),
  }
}

/** nav.no sorterer tidspunktene som tekst (b.1). */
const iRekkefolge = (m: DigisosSoker | undefined): readonly DigisosHendelse[] =>
  (m?.hendelser ?? []).toSorted((a, b) => tekstorden(a.hendelsestidspunkt, b.hendelsestidspunkt))

const tekstorden = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sakskort(hendelser: readonly DigisosHendelse[]): readonly Sakskort[] {
  const referanser = [...new Set(hendelser.flatMap(h => (h.type === 'saksStatus' ? [h.referanse] : [])))]
  return referanser.flatMap((referanse): Sakskort[] => {
    const sist = hendelser.findLast(h => h.type === 'saksStatus' && h.referanse === referanse)
    if (sist?.type !== 'saksStatus' || sist.status === 'FEILREGISTRERT') return []
    const vedtak = hendelser.filter(h => h.type === 'vedtakFattet' && h.saksreferanse === referanse)
    const siste = vedtak.at(-1)
    return [
      {
        referanse,
        tittel: sist.tittel,
        status: siste ? 'FERDIGBEHANDLET' : sist.status,
        ...(siste?.type === 'vedtakFattet' ? { utfall: siste.utfall } : {}),
        antallVedtak: vedtak.length,
      },
    ]
  })
}

function synligeVilkar(hendelser: readonly DigisosHendelse[]): readonly Vilkarskort[] {
  const siste = new Map(
    hendelser.flatMap(h => (h.type === 'vilkar' ? [[h.vilkarreferanse, h] as const] : [])),
  )
  return [...siste.values()].flatMap(h =>
    h.status === 'RELEVANT'
      ? [
          {
            referanse: h.vilkarreferanse,
            tittel: h.tittel,
            beskrivelse: h.beskrivelse,
            betalinger: knyttedeBetalinger(h, hendelser),
          },
        ]
      : [],
  )
}

/** Siste status gjelder, men «ferdig» vises som «under behandling» så lenge en del av svaret mangler vedtak (b.2). */
function gjeldendeStatus(
  hendelser: readonly DigisosHendelse[],
  saker: readonly Sakskort[],
): Forhandsvisning['status'] {
  const siste = hendelser.flatMap(h => (h.type === 'soknadsStatus' ? [h.status] : [])).at(-1) ?? 'SENDT'
  const mangler = saker.some(s => s.status === 'UNDER_BEHANDLING')
  return siste === 'FERDIGBEHANDLET' && mangler ? 'UNDER_BEHANDLING' : siste
}

function hvaVises(status: Forhandsvisning['status'], saker: readonly Sakskort[]): Forhandsvisning['viser'] {
  const alle = (s: Sakskort['status']) => saker.length > 0 && saker.every(x => x.status === s)
  if (status === 'BEHANDLES_IKKE' || alle('BEHANDLES_IKKE')) return 'behandles-ikke'
  return alle('IKKE_INNSYN') ? 'ikke-innsyn' : 'alt'
}

const alleBrev = (hendelser: readonly DigisosHendelse[]): readonly Brev[] =>
  hendelser.flatMap((h): Brev[] => {
    const tidspunkt = h.hendelsestidspunkt
    if (h.type === 'forelopigSvar')
      return [{ slag: 'forelopig-svar', tidspunkt, referanse: h.forvaltningsbrev.referanse }]
    if (h.type === 'dokumentasjonEtterspurt' && h.forvaltningsbrev && h.dokumenter.length > 0)
      return [{ slag: 'etterspurt', tidspunkt, referanse: h.forvaltningsbrev.referanse }]
    return h.type === 'vedtakFattet' ? [{ slag: 'vedtak', tidspunkt, referanse: h.vedtaksfil.referanse }] : []
  })

const SOKNADSLINJE = {
  MOTTATT: 'soknad-mottatt',
  UNDER_BEHANDLING: 'soknad-under-behandling',
  FERDIGBEHANDLET: 'soknad-ferdigbehandlet',
  BEHANDLES_IKKE: 'soknad-behandles-ikke',
} as const satisfies Record<Soknadsstatuskode, Historikklinje['kode']>

function historikk(
  hendelser: readonly DigisosHendelse[],
  mottaker: string | undefined,
): readonly Historikklinje[] {
  return hendelser.flatMap((h, i): Historikklinje[] => {
    const tidspunkt = h.hendelsestidspunkt
    const foran = hendelser.slice(0, i)
    switch (h.type) {
      case 'soknadsStatus':
        return [{ tidspunkt, kode: SOKNADSLINJE[h.status] }]
      case 'tildeltNavKontor': {
        const forrige =
          foran.findLast(x => x.type === 'tildeltNavKontor')?.navKontor ?? mottaker ?? h.navKontor
        return forrige === h.navKontor ? [] : [{ tidspunkt, kode: 'videresendt', kontor: h.navKontor }]
      }
      case 'saksStatus': {
        const forrige = foran.findLast(x => x.type === 'saksStatus' && x.referanse === h.referanse)
        const skjult = h.status === 'IKKE_INNSYN' || h.status === 'BEHANDLES_IKKE'
        if (skjult && forrige) return [{ tidspunkt, kode: 'sak-kan-ikke-vises', tittel: h.tittel }]
        return h.status === 'UNDER_BEHANDLING' && !forrige
          ? [{ tidspunkt, kode: 'sak-under-behandling', tittel: h.tittel }]
          : []
      }
      case 'vedtakFattet': {
        const sak = foran.findLast(x => x.type === 'saksStatus' && x.referanse === h.saksreferanse)
        return [
          {
            tidspunkt,
            kode: 'sak-ferdigbehandlet',
            ...(sak?.type === 'saksStatus' ? { tittel: sak.tittel } : {}),
          },
        ]
      }
      // Betalingene har sine egne linjer, samlet (b.5).
      case 'utbetaling':
      // Vilkår gir ingen linje i historikken (b.6).
      case 'vilkar':
        return []
      case 'dokumentasjonEtterspurt':
        return h.forvaltningsbrev && h.dokumenter.length > 0
          ? [{ tidspunkt, kode: 'dokumentasjon-etterspurt' }]
          : []
      case 'dokumentasjonkrav':
        return kravlinje(h, foran)
      case 'forelopigSvar':
        return [{ tidspunkt, kode: 'forelopig-svar' }]
      default:
        return h satisfies never
    }
  })
}
