import { avsnitt, egen, egneOrd, fraMal, fvl, overskrift, skjonn, sotjl, uthev } from './byggesteiner.ts'
import type { ForelopigSvarGrunnlag } from './grunnlag.ts'
import { skrivDato } from './ord.ts'
import { kontakt } from './rettigheter.ts'
import type { Brev, Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'
import { avsenderFor, mottakerFor } from './vedtaksbrev.ts'

/** Foreløpig svar etter fvl § 11 a: at vi har fått søknaden, hvorfor det tar tid, og når svaret kan ventes. */
export function byggForelopigSvar(g: ForelopigSvarGrunnlag): Brev {
  const t = tekster[g.malform]
  const grunn = egneOrd(g.grunn, [skjonn('forelopig-svar', g.saksbehandler), fvl('11 a')])
  return {
    slag: 'forelopig-svar',
    malform: g.malform,
    tittel: t.tittelForelopig,
    mottaker: mottakerFor(g),
    avsender: avsenderFor(g.kontor, g.saksbehandler, { slag: 'alene' }),
    dato: g.dato,
    saksreferanse: g.saksreferanse,
    deler: [
      ...avsnitt('innledning', [uthev(fraMal(t.detteErForelopig, fvl('11 a')))]),
      overskrift('avgjorelse', 1, t.harFaatt),
      ...avsnitt('avgjorelse', [
        fraMal(t.fikkDato(skrivDato(g.soknadMottatt, g.malform))),
        fraMal(t.forventet(skrivDato(g.forventetSvar, g.malform)), fvl('11 a')),
      ]),
      ...(grunn.length === 0
        ? []
        : [overskrift('avgjorelse', 2, t.hvorforOverskrift), ...avsnitt('avgjorelse', grunn)]),
      ...detViTrenger(g),
      overskrift('plikter', 2, t.hasterOverskrift),
      ...avsnitt('plikter', [fraMal(t.haster, sotjl('18'), sotjl('27'))]),
      ...kontakt({ ...g, underskrift: { slag: 'alene' } }),
    ],
  }
}

function detViTrenger(g: ForelopigSvarGrunnlag): readonly Brevdel[] {
  const t = tekster[g.malform]
  const punkter = g.trengerFraDeg.map(p => ({
    ...egen(p.trim(), skjonn('forelopig-svar', g.saksbehandler)),
    skrevet: true as const,
  }))
  return punkter.length === 0
    ? avsnitt('plikter', [fraMal(t.trengerIkke)])
    : [overskrift('plikter', 2, t.trengerOverskrift), { slag: 'liste', kapittel: 'plikter', punkter }]
}
