import { egneOrd, opplysning, overskrift, skjonn, sotjl } from './byggesteiner.ts'
import type { Brevbarn, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import type { Brevdel, Setning } from './struktur.ts'
import { tekster } from './tekster.ts'

/**
 * Ett avsnitt per barn: saksbehandlerens egne ord fra vurdere, vekte og vise, i den rekkefølgen. Ingenting lages.
 * Er det ikke skrevet noe, står avsnittet tomt så skjermen kan vise at det mangler; ved nødhjelp skrives
 * vurderingen etterpå, og da nevnes ikke barnet.
 */
export function omBarna(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const avsnittene = g.barn
    .map(barn => ({ barn, setninger: ordeneOm(barn, g.saksbehandler) }))
    .filter(a => !g.nodhjelp || a.setninger.length > 0)
  if (avsnittene.length === 0) return []
  return [
    overskrift('barna', 2, tekster[g.malform].barnaOverskrift),
    ...avsnittene.flatMap(({ barn, setninger }): readonly Brevdel[] => [
      overskrift('barna', 3, barn.navn),
      { slag: 'avsnitt', kapittel: 'barna', setninger, barn: { ref: barn.ref, navn: barn.navn } },
    ]),
  ]
}

function ordeneOm(barn: Brevbarn, saksbehandler: string): readonly Setning[] {
  const hvem = skjonn(barn.ref, saksbehandler)
  return [
    ...egneOrd(barn.vurdere, [...barn.opplysninger.map(opplysning), hvem]),
    ...egneOrd(barn.vekte, [hvem, sotjl('1')]),
    ...egneOrd(barn.vise, [hvem]),
  ]
}
