import { byggEtterspurt, type EtterspurtGrunnlag } from '@handlingsrom/domene/brev/etterspurt'
import { byggForelopigSvar } from '@handlingsrom/domene/brev/forelopigSvar'
import { byggForhandsvarsel, type ForhandsvarselGrunnlag } from '@handlingsrom/domene/brev/gjenopptak'
import type { ForelopigSvarGrunnlag } from '@handlingsrom/domene/brev/grunnlag'
import { byggOversettelse } from '@handlingsrom/domene/brev/oversettelse'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { apneKrav, venter } from '@handlingsrom/domene/etterspurt/tilstand'
import { DOKUMENTNAVN } from '@handlingsrom/domene/etterspurt/typer'
import { skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { OversattStykke } from '@handlingsrom/domene/vedtak/hendelser'
import { finnVedtak, gjenopptaketAv, type Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import { vedtaksslag } from '@handlingsrom/domene/vedtak/vedtaksslag'
import { vilkaretI } from '@handlingsrom/domene/vedtak/vilkarsbrudd'
import type { LestSak } from '../sak/lesSak.ts'
import { type Brevfelles, felles } from './brevgrunnlag.ts'
import { strengesteI } from './slikDetVar.ts'

/** Brev som er hendelsen selv: uten brevet er det ikke sendt. */
export type EgetBrev = Extract<
  SakHendelse,
  { type: 'ForelopigSvarSendt' | 'ForhandsvarselSendt' | 'DokumentasjonEtterspurt' }
>
type E<T extends EgetBrev['type']> = Extract<EgetBrev, { type: T }>
export const erEgetBrev = (h: SakHendelse): h is EgetBrev =>
  h.type === 'ForelopigSvarSendt' || h.type === 'ForhandsvarselSendt' || h.type === 'DokumentasjonEtterspurt'

export function egetBrev(g: LestSak, f: Brevfelles, h: EgetBrev): Brev {
  if (h.type === 'ForelopigSvarSendt') return byggForelopigSvar(forelopigSvar(g, f, h))
  if (h.type === 'DokumentasjonEtterspurt') return byggEtterspurt(etterspurt(g, f, h))
  return byggForhandsvarsel(forhandsvarsel(g, f, h))
}

/** Det samme brevet på engelsk, til hjelp. Det norske er det som gjelder. */
export function oversattEgetBrev(
  g: LestSak,
  f: Brevfelles,
  h: E<'ForhandsvarselSendt' | 'DokumentasjonEtterspurt'>,
  ord: readonly OversattStykke[],
): Brev {
  if (h.type === 'DokumentasjonEtterspurt') return byggOversettelse(byggEtterspurt, etterspurt(g, f, h), ord)
  return byggOversettelse(byggForhandsvarsel, forhandsvarsel(g, f, h), ord)
}

const forelopigSvar = (g: LestSak, f: Brevfelles, h: E<'ForelopigSvarSendt'>) =>
  ({
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? f.dato,
    forventetSvar: h.forventetSvar,
    grunn: h.grunn,
    trengerFraDeg: g.sak.etterspurte
      .filter(e => e.soknadId === f.soknadId && venter(e, g.sak.soknader))
      .flatMap(apneKrav)
      .map(k => `${DOKUMENTNAVN[f.soker.malform][k.slag]}: ${k.hva.trim()}`),
  }) satisfies ForelopigSvarGrunnlag

/** Kan ikke søkeren laste opp på nav.no, sier brevet hvordan det ellers leveres. */
function etterspurt(g: LestSak, f: Brevfelles, h: E<'DokumentasjonEtterspurt'>) {
  const vedtak = h.gjelder && finnVedtak(g.sak.vedtak, h.gjelder.vedtakId)
  return {
    ...felles(g, f),
    dokumenter: h.krav,
    frist: h.frist,
    vedtaksdato: vedtak?.status === 'fattet' ? vedtak.dato : null,
    digitalt: skalHaInnsyn(g.sak, f.soknadId, strengesteI(g)),
  } satisfies EtterspurtGrunnlag
}

/** Forhåndsvarselet om at et vedtak kan bli endret: hvorfor det er tatt opp, med saksbehandlerens ord. */
function forhandsvarsel(g: LestSak, f: Brevfelles, h: E<'ForhandsvarselSendt'>) {
  const vedtak = finnVedtak(g.sak.vedtak, h.vedtakId)
  const gjenopptak = gjenopptaketAv(g.sak.vedtak, h.vedtakId)?.gjenopptak
  const vilkar =
    gjenopptak?.slag === 'vilkarsbrudd' && vedtak?.status === 'fattet' && vedtak.slag === 'ordinaert'
      ? vilkaretI(vedtak, gjenopptak.vilkarId)
      : undefined
  return {
    ...felles(g, f),
    vedtaksdato: vedtak?.status === 'fattet' ? vedtak.dato : f.dato,
    ...omVedtaket(vedtak),
    hva: h.hva,
    hvorfor: gjenopptak?.begrunnelse ?? '',
    ...(vilkar ? { vilkar } : {}),
    frist: h.frist,
  } satisfies ForhandsvarselGrunnlag
}

/** Hva vedtaket var om, når det ikke er svaret på en søknad om stønad. */
function omVedtaket(v: Vedtak | undefined): Pick<ForhandsvarselGrunnlag, 'om'> {
  const slag = v && vedtaksslag(v.innhold)
  return !slag || slag === 'stonad' || slag === 'avvisning' || slag === 'avslag-akutt' ? {} : { om: slag }
}
