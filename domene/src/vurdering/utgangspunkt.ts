import type { Belop } from '../felles/belop.ts'
import { alderPaa, type Maned, manederMellom, sisteDag } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { voksneIHusstanden } from '../husstand/tilstand.ts'
import { normFor } from '../regelverk/satser/norm.ts'
import { barnekategori, type Satskategori } from '../regelverk/satser/satskategori.ts'
import { statligSats } from '../regelverk/satser/statligSats.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import { type Sak, soknadssoker } from '../sak/tilstand.ts'
import type { Linje, Vurdering } from './tilstand.ts'

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
    return erBarnISaken && fodt && alderPaa(fodt, sisteDag(m)) < 18 ? barnekategori(fodt, m) : undefined
  }
  const harMedsoker = voksneIHusstanden(sak.husstand).some(
    v => v.rolle === 'medsoker' || v.rolle === 'partner',
  )
  return harMedsoker ? 'ektepar_samboere' : 'enslig'
}

/** Begge utgangspunktene for en linje i en måned, slik at det ene alltid står ved siden av det andre. Ukjent er `undefined`. */
export function utgangspunkterFor(
  sak: Sak,
  soknadId: SoknadId,
  linje: Linje,
  m: Maned,
  o: Grunnlag,
): { readonly norm?: Belop; readonly sats?: Belop; readonly kategori?: Satskategori } {
  const i = linje.innhold
  if (i.slag !== 'utgift' || i.post !== 'livsopphold' || !i.gjelder) return {}
  const kategori = kategoriFor(sak, soknadId, i.gjelder, m, o)
  if (!kategori) return {}
  const norm = normFor(o.policy.normer, m)?.satser[kategori]
  const sats = statligSats(m, kategori)
  return {
    kategori,
    ...(norm === undefined ? {} : { norm }),
    ...(sats.kjent ? { sats: sats.belop } : {}),
  }
}

/** En måned i perioden der normen eller satsen er en annen enn måneden før. Ukjent er også en annen. */
export type Manedsendring = { readonly maned: Maned; readonly norm?: Belop; readonly sats?: Belop }

/** Månedene i perioden, etter den første, der linjens norm eller sats endrer seg: ved nyttår, eller når et barn får en ny aldersgruppe. */
export function endringerIPerioden(
  sak: Sak,
  soknadId: SoknadId,
  linje: Linje,
  periode: NonNullable<Vurdering['periode']>,
  o: Grunnlag,
): readonly Manedsendring[] {
  const maneder = manederMellom(periode.fra, periode.til).map(m => {
    const { norm, sats } = utgangspunkterFor(sak, soknadId, linje, m, o)
    return { maned: m, ...(norm === undefined ? {} : { norm }), ...(sats === undefined ? {} : { sats }) }
  })
  return maneder.filter((m, i) => {
    const forrige = maneder[i - 1]
    return forrige !== undefined && (m.norm !== forrige.norm || m.sats !== forrige.sats)
  })
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
