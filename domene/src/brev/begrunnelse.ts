import { avsnitt, egneOrd, fvl, medPunktum, overskrift, skjonn, sotjl } from './byggesteiner.ts'
import type { Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { medNevnteLinjer } from './nevnteLinjer.ts'
import { oppholdet } from './opphold.ts'
import type { Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'

/**
 * Den samlede begrunnelsen, rett etter avgjørelsen: saksbehandlerens egne ord, avsnitt for avsnitt. Begrunnelsen skal gis samtidig med
 * vedtaket og nevne faktum, regler og hovedhensynene skjønnet bygger på (forvaltningsloven §§ 24 og 25); en grunn andreleseren får se og
 * familien ikke, ville vært en annen begrunnelse enn den som ble gitt. Det samlede følger etter: det som har vært avgjørende, oppholdsgrunnlaget når vedtaket
 * hviler på det, det søkeren selv mener (§ 42), andre løsninger og formålet. Er det ikke skrevet noe, nevnes det ikke.
 */
export function begrunnelsen(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const hvem = skjonn('begrunnelse', g.saksbehandler)
  // Paragrafene er dem linjene er bestemt etter. Uten linjer nevnes ingen.
  const paragrafene = [...new Set(g.linjer.map(l => l.hjemmel))].sort().map(sotjl)
  const {
    avgjorende = '',
    brukersSyn = '',
    brukersSynTelte = '',
    alternativer = '',
    formal = '',
  } = g.samlet ?? {}
  const deler = [
    ...g.begrunnelse.split(/\n+/u).map(a => egneOrd(a, [hvem, ...paragrafene])),
    egneOrd(avgjorende, [hvem, fvl('25')]),
    oppholdet(g),
    [brukersSyn, brukersSynTelte].flatMap(t => egneOrd(medPunktum(t), [hvem, sotjl('42')])),
    egneOrd(alternativer, [hvem]),
    egneOrd(formal, [hvem, sotjl('1')]),
  ].flatMap(setninger =>
    avsnitt(
      'begrunnelse',
      setninger.map(s => medNevnteLinjer(s, g.linjer)),
    ),
  )
  return deler.length === 0
    ? []
    : [overskrift('begrunnelse', 2, tekster[g.malform].begrunnelseOverskrift), ...deler]
}
