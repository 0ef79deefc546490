import type { Brev, Brevdel, Grunnlag } from '@handlingsrom/domene/brev/struktur'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle, synet } from '@handlingsrom/domene/kartlegging/tilstand'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { svarref, synsref } from '@handlingsrom/domene/vedtak/lesing/fakta'
import type { Lesingvisning } from '@handlingsrom/kontrakt/sak/lesing'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Opplysningene om familien som ingen setning i brevet hviler på. Ikke en feil, men verdt å se på før det sendes. */
export function ubrukte(g: Visningsgrunnlag, brev: Brev): Lesingvisning['ubrukte'] {
  const brukt = new Set(brev.deler.flatMap(grunnlagene).map(x => x.ref))
  return personerISaken(g.sak).flatMap(id => {
    const navn = fornavn(g, id)
    const svar = TEMA.flatMap(tema => {
      const o = gjeldendeSvar(finnCelle(g.sak.kartlegging, id, tema))
      return o?.svar.tilstand === 'kartlagt' && o.svar.tekst.trim() !== ''
        ? [{ ref: svarref(id, tema), fornavn: navn, navn: tema, tekst: o.svar.tekst, dato: o.dato }]
        : []
    })
    const syn = synet(g.sak.kartlegging, id).at(-1)
    const sett = syn?.ord
      ? [{ ref: synsref(id), fornavn: navn, navn: 'barnets-syn', tekst: syn.ord, dato: syn.dato }]
      : []
    return [...svar, ...sett].filter(x => !brukt.has(x.ref))
  })
}

function grunnlagene(d: Brevdel): readonly Grunnlag[] {
  if (d.slag === 'avsnitt') return d.setninger.flatMap(s => s.grunnlag)
  if (d.slag === 'liste') return d.punkter.flatMap(s => s.grunnlag)
  return d.slag === 'tabell' ? d.rader.flatMap(r => r.grunnlag) : []
}
