import { ore } from '../felles/belop.ts'
import { egen, egneOrd, fraMal, linje, medPunktum, opplysning, overskrift, sotjl } from './byggesteiner.ts'
import type { Brevbehov, Brevlinje, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { skrivDato, skrivKroner } from './ord.ts'
import type { Brevdel, Setning } from './struktur.ts'
import { tekster } from './tekster.ts'

/**
 * Svaret på de behovene som ikke gjelder ett barn (S-091). De som gjelder et barn, besvares i barnets avsnitt. Et behov ingen har svart på,
 * er ikke med: brevet sier aldri at noe er besvart som ikke er det.
 */
export function svarPaBehovene(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const barna = new Set(g.barn.map(b => b.ref))
  const resten = (g.behov ?? []).filter(b => b.barn === null || !barna.has(b.barn))
  if (resten.length === 0) return []
  return [
    overskrift('begrunnelse', 2, tekster[g.malform].behovOverskrift),
    ...resten.map(
      (b): Brevdel => ({ slag: 'avsnitt', kapittel: 'begrunnelse', setninger: svaretPaBehovet(b, g) }),
    ),
  ]
}

/** Behovet i en setning, og svaret i den neste: et beløp fra linjene, eller det saksbehandleren svarte. */
export function svaretPaBehovet(b: Brevbehov, g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const t = tekster[g.malform]
  const grunn = opplysning({ ref: b.ref })
  const linjene = g.linjer.filter(l => b.linjer.includes(l.ref))
  const sagt = b.opphav === 'familien' ? t.behovSagt : t.behovSett
  const hva = b.hva.trim().replace(/[.\s]+$/u, '')
  return [egen(sagt(hva), grunn), ...svar(b, linjene, g), ...egneOrd(medPunktum(b.begrunnelse), [grunn])]
}

function svar(b: Brevbehov, linjene: readonly Brevlinje[], g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const t = tekster[g.malform]
  if (b.svar !== 'stonad-18' && b.svar !== 'stonad-19')
    return [
      fraMal(t.behovSvar[b.svar]),
      ...(b.svar === 'oppfolging-17' && b.veiledningFra
        ? [egen(t.behovVeiledning(skrivDato(b.veiledningFra, g.malform)), sotjl('17'), sotjl('41'))]
        : []),
    ]
  const gitt = linjene.filter(l => l.utfall === 'innvilget' && l.besluttet > 0)
  if (gitt.length === 0) return linjene.length > 0 ? [fraMal(t.behovAvslatt, ...linjene.map(linje))] : []
  const sum = (hyppighet: Brevlinje['hyppighet']) =>
    gitt.filter(l => l.hyppighet === hyppighet).reduce((n, l) => n + l.besluttet, 0)
  const [manedlig, engang] = [sum('manedlig'), sum('engang')]
  return [
    ...(manedlig > 0 ? [egen(t.behovManedlig(skrivKroner(ore(manedlig))), ...gitt.map(linje))] : []),
    ...(engang > 0 ? [egen(t.behovEngang(skrivKroner(ore(engang))), ...gitt.map(linje))] : []),
  ]
}
