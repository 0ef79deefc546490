import { synetIBrevet } from '../vurdering/foreldresyn.ts'
import { svaretPaBehovet } from './behov.ts'
import { egneOrd, linje, medPunktum, opplysning, overskrift, skjonn, sotjl } from './byggesteiner.ts'
import type { Brevbarn, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { medNevnteLinjer } from './nevnteLinjer.ts'
import type { Brevdel, Setning } from './struktur.ts'
import { tekster } from './tekster.ts'

/**
 * Ett avsnitt per barn: saksbehandlerens egne ord fra vurdere, vekte og vise, og svaret på hvert behov som er meldt. Ingenting lages.
 * Er det ikke skrevet noe, står avsnittet tomt så skjermen kan vise at det mangler; ved nødhjelp skrives
 * vurderingen etterpå, og da nevnes ikke barnet.
 */
export function omBarna(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const avsnittene = g.barn
    .map(barn => ({ barn, setninger: ordeneOm(barn, g) }))
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

/**
 * Vurderingen hviler på det kartleggingen sier om barnet, avveiningen også på barnets eget syn, og det vedtaket betyr, på barnets
 * linjer. En setning som nevner et beløp, hviler på linjen med det beløpet. Barnets og forelderens syn står mellom vurderingen og
 * veiingen: det er noe av det som veies. Det som sto i kartleggingen om synet, kopieres aldri hit; bare det saksbehandleren har
 * skrevet om hvordan det telte. Det en annen forelder enn den brevet går til har sagt, er bare med når et menneske har valgt det.
 */
function ordeneOm(barn: Brevbarn, g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const hvem = skjonn(barn.ref, g.saksbehandler)
  const { mot = [] } = barn
  const foreldresyn = synetIBrevet(barn.foreldresyn, g.kontor.skjermet || g.foreldrevern === true)
  const syn = barn.syn ? [opplysning(barn.syn)] : []
  const egne = g.linjer.filter(l => l.gjelderRef === barn.ref).map(linje)
  const ordene = [
    ...egneOrd(barn.vurdere, [...barn.opplysninger.map(opplysning), ...syn, hvem]),
    ...egneOrd(barn.barnetsSyn?.telte ?? '', [...syn, hvem]),
    ...(foreldresyn
      ? [foreldresyn.mener, foreldresyn.telte].flatMap(t => egneOrd(medPunktum(t), [hvem, sotjl('42')]))
      : []),
    ...egneOrd(barn.vekte, [...syn, hvem, sotjl('1')]),
    ...mot.flatMap(m => [m.hensyn, m.veid]).flatMap(t => egneOrd(medPunktum(t), [hvem, sotjl('1')])),
    ...egneOrd(barn.vise, [...egne, hvem]),
  ].map(s => medNevnteLinjer(s, g.linjer))
  return [...ordene, ...(g.behov ?? []).filter(b => b.barn === barn.ref).flatMap(b => svaretPaBehovet(b, g))]
}
