import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { ok } from '../felles/resultat.ts'
import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erInhabil, erTom, type Grunnlag, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Vedtaksvilkar } from '../vilkar/frys.ts'
import type { Vilkarsoppfolging } from '../vilkar/tilstand.ts'
import type { Gjenopptatt } from './gjenopptak.ts'
import type { Vedtaksinnhold } from './hendelser.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { apentForslag, apentGjenopptak, type FattetVedtak, finnVedtak } from './tilstand.ts'
import { maForeslasPaNytt } from './ugild.ts'
import {
  type Bruddet,
  frysBruddet,
  gaarForLangt,
  hvorforIkkeRedusere,
  manglerIVurderingen,
  sistBrutt,
  vilkaretI,
} from './vilkarsbrudd.ts'

type K<T extends VedtakKommando['type']> = Extract<VedtakKommando, { type: T }>
type Apent = {
  readonly g: Gjenopptatt
  readonly forrige: FattetVedtak
  readonly vilkar: Vedtaksvilkar
  /** Borte når noen siden har ført inn at vilkåret er oppfylt. */
  readonly sett: Vilkarsoppfolging | undefined
}

/** Det åpne gjenopptaket når grunnen er et vilkår som ikke er oppfylt, og vedtaket det gjelder. */
export function bruddet(sak: Sak, soknadId: SoknadId): Apent | undefined {
  const g = apentGjenopptak(sak.vedtak, soknadId)
  if (g?.gjenopptak.slag !== 'vilkarsbrudd') return undefined
  const forrige = finnVedtak(sak.vedtak, g.vedtakId)
  if (forrige?.status !== 'fattet' || forrige.slag !== 'ordinaert') return undefined
  const { vilkarId } = g.gjenopptak
  const vilkar = vilkaretI(forrige, vilkarId)
  return vilkar && { g, forrige, vilkar, sett: sistBrutt(sak, forrige, vilkarId) }
}

/** Barna reduksjonen skal vurderes for: hvert barn under 18 år i husstanden. */
export const barnaVedBrudd = (sak: Sak, o: Pick<Grunnlag, 'personer'>, idag: Dato): readonly PersonId[] =>
  barnIHusstanden(sak.husstand)
    .map(b => b.personId)
    .filter(id => erBarnPaa(slaOpp(o.personer, id)?.fodselsdato, idag))

/**
 * Skriver vurderingen av reduksjonen: forholdsmessighet, hva familien svarte, og hvert barn. Den kan skrives over flere dager; det som
 * mangler, må stå der før reduksjonen foreslås.
 */
export function vurderVilkarsbrudd(sak: Sak, k: K<'vurderVilkarsbrudd'>, o: Omgivelse): Utfort {
  const b = bruddet(sak, k.soknadId)
  if (!b) return kanIkke('ikke-tatt-opp-for-brudd')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  const forslag = apentForslag(sak.vedtak, k.soknadId)
  if (forslag?.status === 'foreslatt' && !maForeslasPaNytt(sak, forslag)) return kanIkke('forslag-finnes')
  if ((b.g.brudd?.versjon ?? 0) !== k.settVersjon) return kanIkke('endret-av-andre', { gjeldende: b.g.brudd })
  const iHusstanden = new Set(barnIHusstanden(sak.husstand).map(x => x.personId))
  if (k.barna.some(x => !iHusstanden.has(x.personId))) return kanIkke('barn-finnes-ikke')
  if ([k.forholdsmessig, k.svaret, ...k.barna.map(x => x.ord)].every(erTom)) return kanIkke('tekst-mangler')
  const { forholdsmessig, svaret, barna, soknadId } = k
  return ok([
    { type: 'VilkarsbruddVurdert', vedtakId: b.g.vedtakId, soknadId, forholdsmessig, svaret, barna },
  ])
}

type Hindring = { readonly kode: Avslagskode; readonly gjelder?: string }

/** Det som gjør at en reduksjon ikke kan foreslås. Gjelder ikke andre grunner til å ta opp et vedtak. */
export function hindrerReduksjon(
  sak: Sak,
  soknadId: SoknadId,
  ny: Vedtaksinnhold,
  o: Omgivelse,
): Hindring | undefined {
  const b = bruddet(sak, soknadId)
  if (!b) return undefined
  return (
    manglerIVurderingen(b.g.brudd, barnaVedBrudd(sak, o, o.naa.dato))[0] ??
    kanIkkeFattes(sak, soknadId, ny, o)
  )
}

/** Det som også må stemme den dagen vedtaket fattes: vilkåret er fortsatt brutt, og ingen måned er begynt. */
export function kanIkkeFattes(
  sak: Sak,
  soknadId: SoknadId,
  ny: Vedtaksinnhold,
  o: Omgivelse,
): Hindring | undefined {
  const b = bruddet(sak, soknadId)
  if (!b) return undefined
  const idag = o.naa.dato
  const kode =
    hvorforIkkeRedusere(sak, b.forrige, b.vilkar.vilkarId, idag) ?? gaarForLangt(b.forrige.innhold, ny, idag)
  return kode && { kode }
}

/** Det det nye vedtaket sier om bruddet. Ingenting når grunnen er en annen. */
export function bruddetI(sak: Sak, soknadId: SoknadId): { readonly brudd?: Bruddet } {
  const b = bruddet(sak, soknadId)
  if (!b?.g.brudd) return {}
  const { vilkar, sett, forrige } = b
  return sett ? { brudd: frysBruddet(b.g.brudd, vilkar, sett.dato, forrige.innhold) } : {}
}
