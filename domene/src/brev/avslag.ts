import {
  avsnitt,
  egen,
  egneOrd,
  fraMal,
  linje,
  opplysning,
  overskrift,
  skjonn,
  sotjl,
} from './byggesteiner.ts'
import type { Brevlinje, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivKroner } from './ord.ts'
import { linjetekst } from './regnestykke.ts'
import type { Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'

/** Det vi har sagt nei til: grunnen, og vurderingen etter § 19, begge med saksbehandlerens egne ord. */
export function detViHarSagtNeiTil(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const avslatte = g.linjer.filter(l => l.utfall === 'avslatt')
  if (avslatte.length === 0) return []
  return [
    overskrift('avslag', 2, tekster[g.malform].avslagOverskrift),
    ...avslatte.flatMap(l => [overskrift('avslag', 3, linjetekst(l)), ...enLinje(g, l)]),
  ]
}

function enLinje(g: Vedtaksbrevgrunnlag, l: Brevlinje): readonly Brevdel[] {
  const t = tekster[g.malform]
  const hviler = [linje(l), ...l.opplysninger.map(opplysning), skjonn(l.ref, g.saksbehandler)]
  const om19 = egneOrd(l.vurdering19, [...hviler, sotjl('19')])
  return [
    ...avsnitt('avslag', [
      ...(l.sokt === null ? [] : [egen(t.soktOm(skrivKroner(l.sokt)), linje(l))]),
      ...egneOrd(l.begrunnelse, [...hviler, sotjl('18')]),
    ]),
    // Malen sier bare at § 19 er vurdert når noen har skrevet vurderingen.
    ...(om19.length === 0 ? [] : avsnitt('avslag', [fraMal(t.vurdert19, sotjl('19')), ...om19])),
  ]
}
