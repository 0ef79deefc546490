import type { Opphor } from '../vedtak/opphor.ts'
import type { AnnetVedtakGrunnlag } from './annetVedtak.ts'
import { avsnitt, egen, egneOrd, fraMal, overskrift, skjonn, sotjl } from './byggesteiner.ts'
import { opphorstekster } from './opphorstekster.ts'
import { skrivDato } from './ord.ts'
import type { Brevdel } from './struktur.ts'
import { tekster } from './tekster.ts'

const LOV = {
  radgivning: '17',
  depositum: '18',
  nodhjelp: '18',
  'midlertidig-botilbud': '27',
} as const

/** Paragrafen hjelpen var gitt etter. Et depositum kan også være gitt etter § 19. */
const loven = (a: Opphor) => sotjl(a.hjemmel ?? LOV[a.hva])

/** At hjelpen slutter: hva, fra når, hvilken vei som fortsatt er åpen, og hva det betyr for hvert barn. Grunnen står etter. */
export function omOpphoret(g: AnnetVedtakGrunnlag, a: Opphor): readonly Brevdel[] {
  const t = opphorstekster[g.malform]
  const lov = loven(a)
  const dag = a.til && skrivDato(a.til, g.malform)
  return [
    overskrift('avgjorelse', 1, t.overskrift[a.hva]),
    ...avsnitt('avgjorelse', [
      ...(dag ? [egen(t.til(dag), lov)] : [fraMal(a.erGitt === false ? t.erIkkeGitt : t.blirIkkeGitt, lov)]),
      fraMal(t.videre[a.hva], lov),
    ]),
    ...barna(g, a),
  ]
}

function barna(
  { barna: alle = [], malform, saksbehandler }: AnnetVedtakGrunnlag,
  a: Opphor,
): readonly Brevdel[] {
  if (alle.length === 0) return []
  return [
    overskrift('barna', 2, tekster[malform].barnaOverskrift),
    ...alle.flatMap(({ ref, navn, ord }): readonly Brevdel[] => [
      overskrift('barna', 3, navn),
      {
        slag: 'avsnitt',
        kapittel: 'barna',
        setninger: egneOrd(ord, [skjonn(ref, saksbehandler), loven(a)]),
        barn: { ref, navn },
      },
    ]),
  ]
}
