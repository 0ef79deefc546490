import { alderPaa } from '@handlingsrom/domene/felles/dato'
import type { PersonId, SoknadId, VilkarId } from '@handlingsrom/domene/felles/id'
import { voksneIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { soknadssoker } from '@handlingsrom/domene/sak/tilstand'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import { hvorforIkkeRedusere, sistBrutt } from '@handlingsrom/domene/vedtak/vilkarsbrudd'
import { barnaVedBrudd, bruddet } from '@handlingsrom/domene/vedtak/vilkarsbruddOperasjoner'
import type { Vedtaksvilkar as Frosset } from '@handlingsrom/domene/vilkar/frys'
import { gjeldendeVilkar, oppfolgingAv, type Vilkarene } from '@handlingsrom/domene/vilkar/tilstand'
import type {
  Reduksjonsvisning,
  Vedtaksvilkar,
  Vilkaret,
  Vilkarsvisning,
} from '@handlingsrom/kontrakt/sak/vilkar'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'
import { kanTasOpp } from './gjenopptaket.ts'

const person = (g: Visningsgrunnlag, personId: PersonId) => ({ personId, fornavn: fornavn(g, personId) })

const vilkaret = (g: Visningsgrunnlag, v: Frosset): Vilkaret => ({
  vilkarId: v.vilkarId,
  type: v.type,
  hjemmel: v.hjemmel,
  gjelder: person(g, v.gjelder),
  hva: v.hva,
  fra: v.fra,
  til: v.til,
  sammenheng: v.sammenheng,
  rimelig: v.rimelig,
  barna: v.barna.map(b => ({ ...person(g, b.personId), ord: b.ord })),
  kvp: v.kvp ?? null,
  salg: v.salg ?? null,
  varsel: v.varsel ?? null,
})

/** Vilkårene i vurderingen, og hvem de kan gjelde. Ingenting er valgt på forhånd. */
export function vilkarsvisning(g: Visningsgrunnlag, soknadId: SoknadId, v: Vilkarene): Vilkarsvisning {
  const soker = soknadssoker(g.sak, soknadId)
  const fodt = soker && g.personer[soker]?.fodselsdato
  const voksne = [
    ...(soker ? [soker] : []),
    ...(g.sak.sokerPersonId ? [g.sak.sokerPersonId] : []),
    ...voksneIHusstanden(g.sak.husstand).map(x => x.personId),
  ]
  return {
    satt: gjeldendeVilkar(v).map(({ vilkarId, innhold, versjon, av }) => ({
      ...vilkaret(g, { vilkarId, ...innhold }),
      versjon,
      av: hvem(g.navn, av),
    })),
    unntak: v.unntak ? { kode: v.unntak.kode, grunn: v.unntak.grunn, av: hvem(g.navn, v.unntak.av) } : null,
    unntaksversjon: v.unntaksversjon,
    soker: soker
      ? { ...person(g, soker), under30: fodt === undefined ? null : alderPaa(fodt, g.dagens) < 30 }
      : null,
    voksne: [...new Set(voksne)].map(id => person(g, id)),
  }
}

/** Vilkårene i vedtaket, og om de er fulgt. Bare et fattet vedtak kan følges opp. */
export function vedtaksvilkar(g: Visningsgrunnlag, v: Vedtak): Vedtaksvilkar {
  const innhold = v.status === 'fattet' && v.slag === 'nodhjelp' ? undefined : v.innhold
  return {
    vilkar: (innhold?.vilkar ?? []).map(x => ({
      ...vilkaret(g, x),
      reduksjon: reduksjonFor(g, v, x.vilkarId),
      oppfolging: oppfolgingAv(g.sak.vilkarsoppfolging, v.vedtakId, x.vilkarId).map(o => ({
        utfall: o.utfall,
        grunn: o.grunn,
        dato: o.dato,
        av: hvem(g.navn, o.av),
        tidspunkt: o.tidspunkt,
      })),
    })),
    unntak20a: innhold?.unntak20a ?? null,
    kanFolgeOppVilkar: v.status === 'fattet' && g.kanSkrive,
  }
}

/** Spørsmålet er bare aktuelt når noen sist førte inn at vilkåret ikke er oppfylt, og vedtaket ellers kan tas opp. */
function reduksjonFor(
  g: Visningsgrunnlag,
  v: Vedtak,
  vilkarId: VilkarId,
): Vedtaksvilkar['vilkar'][number]['reduksjon'] {
  if (v.status !== 'fattet' || v.slag !== 'ordinaert' || !kanTasOpp(g, v)) return null
  if (!sistBrutt(g.sak, v, vilkarId)) return null
  const fordi = hvorforIkkeRedusere(g.sak, v, vilkarId, g.dagens)
  return { kan: fordi === undefined, fordi: fordi ?? null }
}

/** Vurderingen av reduksjonen, der søknaden er tatt opp fordi et vilkår ikke er oppfylt. Hvert barn har sin plass, også før noe er skrevet. */
export function reduksjonsvisning(g: Visningsgrunnlag, soknadId: SoknadId): Reduksjonsvisning | null {
  const b = bruddet(g.sak, soknadId)
  if (!b) return null
  const { brudd, gjenopptak, svar, vedtakId } = b.g
  const { perManed, engang, periode } = b.forrige.innhold
  return {
    vedtakId,
    vilkar: vilkaret(g, b.vilkar),
    begrunnelse: gjenopptak.begrunnelse,
    svar: svar ?? null,
    for: { perManed, engang, til: periode.til },
    forholdsmessig: brudd?.forholdsmessig ?? '',
    svaret: brudd?.svaret ?? '',
    forSvaret: brudd?.forSvaret === true,
    barna: barnaVedBrudd(g.sak, g, g.dagens).map(id => ({
      ...person(g, id),
      ord: brudd?.barna.find(x => x.personId === id)?.ord ?? '',
    })),
    av: brudd ? hvem(g.navn, brudd.av) : null,
    versjon: brudd?.versjon ?? 0,
  }
}
