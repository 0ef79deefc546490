import { alderPaa } from '@handlingsrom/domene/felles/dato'
import type { PersonId, SoknadId } from '@handlingsrom/domene/felles/id'
import { voksneIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { soknadssoker } from '@handlingsrom/domene/sak/tilstand'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Vedtaksvilkar as Frosset } from '@handlingsrom/domene/vilkar/frys'
import { gjeldendeVilkar, oppfolgingAv, type Vilkarene } from '@handlingsrom/domene/vilkar/tilstand'
import type { Vedtaksvilkar, Vilkaret, Vilkarsvisning } from '@handlingsrom/kontrakt/sak/vilkar'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

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
