import type { Belop } from '../felles/belop.ts'
import { type Maned, manederMellom } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { voksneIHusstanden } from '../husstand/tilstand.ts'
import { normFor, normMedTillegg } from '../regelverk/satser/norm.ts'
import { aldersregelFor, barnekategori, type Satskategori } from '../regelverk/satser/satskategori.ts'
import { statligSats } from '../regelverk/satser/statligSats.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import { type Sak, soknadssoker } from '../sak/tilstand.ts'
import type { Manedsutgangspunkt, Satsgrunnlag } from './hendelser.ts'
import { finnVurdering, type Linje, type Vurdering } from './tilstand.ts'

type Grunnlag = Pick<Omgivelse, 'personer' | 'policy'>

/**
 * Kategorien en livsoppholdslinje hører til den måneden. Par deler én sats: den står på linjen til den som søkte, og den andres
 * linje har ingen egen. En voksen hjemmeboende som ikke er med i søknaden, har heller ingen.
 */
export function kategoriFor(
  sak: Sak,
  soknadId: SoknadId,
  personId: PersonId,
  m: Maned,
  o: Grunnlag,
): Satskategori | undefined {
  const fodt = slaOpp(o.personer, personId)?.fodselsdato
  if (personId !== soknadssoker(sak, soknadId)) {
    const erBarnISaken = sak.husstand.barn.some(b => b.personId === personId)
    return erBarnISaken && fodt ? barnekategori(fodt, m, aldersregelFor(o.policy.aldersvalg, m)) : undefined
  }
  const harMedsoker = voksneIHusstanden(sak.husstand).some(
    v => v.rolle === 'medsoker' || v.rolle === 'partner',
  )
  return harMedsoker ? 'ektepar_samboere' : 'enslig'
}

export type Utgangspunkter = {
  readonly norm?: Belop
  /** Det av normen som er tillegg for økte levekostnader. */
  readonly tillegg?: Belop
  readonly sats?: Belop
  readonly kategori?: Satskategori
}

/** Begge utgangspunktene for en linje i en måned, slik at det ene alltid står ved siden av det andre. Ukjent er `undefined`. */
export function utgangspunkterFor(
  sak: Sak,
  soknadId: SoknadId,
  linje: Linje,
  m: Maned,
  o: Grunnlag,
): Utgangspunkter {
  const i = linje.innhold
  if (i.slag !== 'utgift' || i.post !== 'livsopphold' || !i.gjelder) return {}
  const kategori = kategoriFor(sak, soknadId, i.gjelder, m, o)
  if (!kategori) return {}
  const norm = normMedTillegg(o.policy.normer, o.policy.dyrtidstillegg, m, kategori)
  const sats = statligSats(m, kategori)
  return {
    kategori,
    ...(norm ? { norm: norm.belop } : {}),
    ...(norm && norm.tillegg > 0 ? { tillegg: norm.tillegg } : {}),
    ...(sats.kjent ? { sats: sats.belop } : {}),
  }
}

/** Utgangspunktene måned for måned i perioden, bare der de er nye. Ukjent er også nytt. */
export function manedsutgangspunkter(
  sak: Sak,
  soknadId: SoknadId,
  linje: Linje,
  periode: NonNullable<Vurdering['periode']>,
  o: Grunnlag,
): readonly Manedsutgangspunkt[] {
  const maneder = manederMellom(periode.fra, periode.til).map(m => {
    const { norm, sats } = utgangspunkterFor(sak, soknadId, linje, m, o)
    return { maned: m, ...(norm === undefined ? {} : { norm }), ...(sats === undefined ? {} : { sats }) }
  })
  return maneder.filter((m, i) => {
    const forrige = maneder[i - 1]
    return !forrige || m.norm !== forrige.norm || m.sats !== forrige.sats
  })
}

/** Månedene etter den første der linjens norm eller sats er en annen: ved nyttår, eller når et barn får en ny aldersgruppe. */
export const endringerIPerioden = (
  ...inn: Parameters<typeof manedsutgangspunkter>
): readonly Manedsutgangspunkt[] => manedsutgangspunkter(...inn).slice(1)

/** Det et beløp bestemmes mot nå, til å stå i beslutningen for alltid. */
export function satsgrunnlag(
  sak: Sak,
  soknadId: SoknadId,
  linje: Linje,
  o: Grunnlag,
): Satsgrunnlag | undefined {
  const { periode, utgangspunkt } = finnVurdering(sak.vurderinger, soknadId)
  if (!periode) return undefined
  const { kategori } = utgangspunkterFor(sak, soknadId, linje, periode.fra, o)
  if (!kategori) return undefined
  const norm = normFor(o.policy.normer, periode.fra)
  return {
    utgangspunkt,
    kategori,
    maneder: manedsutgangspunkter(sak, soknadId, linje, periode, o),
    ...(norm ? { norm: { gyldigFra: norm.gyldigFra, vedtaksreferanse: norm.vedtaksreferanse } } : {}),
  }
}

/** Utgangspunktet kommunen har valgt for denne vurderingen; ukjent når verken norm eller sats finnes for måneden. */
export function utgangspunktFor(
  v: Vurdering,
  linje: Linje,
  m: Maned,
  o: Grunnlag,
  sak: Sak,
): Belop | undefined {
  const u = utgangspunkterFor(sak, v.soknadId, linje, m, o)
  return v.utgangspunkt === 'kommunal-norm' ? u.norm : u.sats
}
