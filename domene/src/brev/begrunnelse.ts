import { avsnitt, egneOrd, overskrift, skjonn } from './byggesteiner.ts'
import type { Vedtaksbrevgrunnlag } from './grunnlag.ts'
import type { Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'

/**
 * Den samlede begrunnelsen, rett etter avgjørelsen: saksbehandlerens egne ord, avsnitt for avsnitt. Begrunnelsen skal gis samtidig med
 * vedtaket og nevne faktum, regler og hovedhensynene skjønnet bygger på (forvaltningsloven §§ 24 og 25); en grunn andreleseren får se og
 * familien ikke, ville vært en annen begrunnelse enn den som ble gitt. Er det ikke skrevet noe, nevnes den ikke.
 */
export function begrunnelsen(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const hvem = skjonn('begrunnelse', g.saksbehandler)
  const deler = g.begrunnelse.split(/\n+/u).flatMap(a => avsnitt('begrunnelse', egneOrd(a, [hvem])))
  return deler.length === 0
    ? []
    : [overskrift('begrunnelse', 2, tekster[g.malform].begrunnelseOverskrift), ...deler]
}
