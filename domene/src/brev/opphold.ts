import type { Hjemmel } from '../regelverk/hjemmel.ts'
import { visHjemmel } from '../regelverk/hjemmel.ts'
import { erApenEtter2 } from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import { egen, egneOrd, fraMal, lov, opplysning, skjonn, sotjl } from './byggesteiner.ts'
import type { Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { oppholdstekster } from './oppholdstekster.ts'
import { skrivDato } from './ord.ts'
import type { Setning } from './struktur.ts'

/**
 * Oppholdsgrunnlaget, bare når et menneske har skrevet at vedtaket hviler på det: hva vi har lagt til grunn om mottakeren, hvor det står hvem som kan få
 * stønad, og ordene. Er mottakerens grunnlag ikke vurdert, sies det ikke hva det er. Andre voksnes grunnlag står aldri i brevet.
 */
export function oppholdet(g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const t = oppholdstekster[g.malform]
  const { opphold: o, samlet } = g
  const hviler = o ? [opplysning({ ref: o.ref, navn: 'opphold' })] : []
  const ord = egneOrd(samlet?.opphold ?? '', [...hviler, skjonn('begrunnelse', g.saksbehandler), sotjl('2')])
  if (ord.length === 0) return []
  const hjemmel = o && regelen(o.grunnlag, g)
  return [
    ...(o ? [egen(t.lagtTilGrunn(t.grunnlag[o.grunnlag]), ...hviler)] : []),
    ...(o?.til ? [egen(t.gittTil(skrivDato(o.til, g.malform)), ...hviler)] : []),
    fraMal(
      t.hvem(hjemmel && hjemmel.lov !== 'sosialtjenesteloven' ? hjemmel.paragraf : null),
      sotjl('2'),
      ...(hjemmel && hjemmel.lov !== 'sosialtjenesteloven' ? [lov(visHjemmel(hjemmel))] : []),
    ),
    ...ord,
    fraMal(t.alltid, sotjl('2'), sotjl('17')),
  ]
}

const regelen = (
  oppholdsgrunnlag: NonNullable<Vedtaksbrevgrunnlag['opphold']>['grunnlag'],
  g: Vedtaksbrevgrunnlag,
): Hjemmel => erApenEtter2({ oppholdsgrunnlag, tjeneste: 'stonad-eller-botilbud', paa: g.dato }).hjemmel
