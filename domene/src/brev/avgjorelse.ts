import { ore } from '../felles/belop.ts'
import { avsnitt, egen, fraMal, fvl, linje, overskrift, sotjl, uthev } from './byggesteiner.ts'
import { erGaranti, garantiIEnLinje, omLanOgGaranti } from './form.ts'
import { erstatterSetning } from './gjenopptak.ts'
import type { Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { rams, skrivDato, skrivKroner, skrivManed, skrivManeder } from './ord.ts'
import type { Brevdel, Setning } from './struktur.ts'
import { tekster } from './tekster.ts'

/** Øverst i brevet: hva slags brev det er, hva som er avgjort, for hvilken tid og etter hvilken paragraf. */
export function avgjorelsen(g: Vedtaksbrevgrunnlag): readonly Brevdel[] {
  const t = tekster[g.malform]
  const svarer =
    g.soknadMottatt === null ? t.utenSoknad : t.svarPaaSoknad(skrivDato(g.soknadMottatt, g.malform))
  return [
    ...avsnitt('innledning', [
      uthev(fraMal(t.detteErVedtak, fvl('23'))),
      g.erstatter ? erstatterSetning(g.malform, g.erstatter, g.maneder[0]) : fraMal(svarer),
    ]),
    overskrift('avgjorelse', 1, vedtaketIEnLinje(g)),
    ...avsnitt('avgjorelse', [...omUtfallet(g), ...omTiden(g), ...omLanOgGaranti(g), ...omHjemmelen(g)]),
  ]
}

/** Overskriften med beløpet. */
export function vedtaketIEnLinje(g: Vedtaksbrevgrunnlag): string {
  const t = tekster[g.malform]
  const [forste] = g.maneder
  if (g.utfall === 'avslatt') {
    return forste === undefined ? t.faarIkkeUtenPeriode : t.faarIkke(skrivManeder(g.maneder, g.malform))
  }
  const garantert = g.perManed + g.engang === 0 ? garantiIEnLinje(g) : undefined
  if (garantert !== undefined) return garantert
  if (g.perManed > 0 && g.maneder.length > 1) return t.faarPerManed(skrivKroner(g.perManed))
  if (g.nodhjelp) return t.faarNodhjelp(skrivKroner(ore(g.perManed + g.engang)))
  if (g.perManed > 0 && forste !== undefined) {
    return t.faarForManed(skrivKroner(g.perManed), skrivManed(forste, g.malform))
  }
  return t.faarEngang(skrivKroner(ore(g.perManed + g.engang)))
}

function omUtfallet(g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const t = tekster[g.malform]
  return [
    ...(g.utfall === 'delvis-innvilget' ? [fraMal(t.delvis)] : []),
    ...(g.nodhjelp && g.utfall !== 'avslatt' ? [fraMal(t.nodhjelpForklart), fraMal(t.nodhjelpVidere)] : []),
  ]
}

function omTiden(g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const t = tekster[g.malform]
  if (g.utfall === 'avslatt') return []
  const ut: Setning[] = []
  if (g.perManed > 0 && g.maneder.length > 1)
    ut.push(fraMal(t.gjelderManeder(skrivManeder(g.maneder, g.malform))))
  const engangslinjer = g.linjer
    .filter(l => l.hyppighet === 'engang' && l.utfall === 'innvilget' && !erGaranti(l))
    .map(linje)
  const manedEngang = g.engangManed === null ? null : skrivManed(g.engangManed, g.malform)
  // Ved nødhjelp i én måned står hele beløpet allerede i overskriften.
  const iOverskriften = g.perManed === 0 || (g.nodhjelp && g.maneder.length <= 1)
  if (g.engang > 0 && !iOverskriften) {
    ut.push(egen(t.ogsaaEngang(skrivKroner(g.engang), manedEngang), ...engangslinjer))
  } else if (g.engang > 0 && manedEngang !== null) {
    ut.push(fraMal(t.engangUtbetales(manedEngang), ...engangslinjer))
  }
  return ut
}

/** Paragrafene kommer fra linjene og vilkårene; uten linjer nevnes ingen. */
function omHjemmelen(g: Vedtaksbrevgrunnlag): readonly Setning[] {
  const brukte = new Set<string>(g.linjer.map(l => l.hjemmel))
  if (g.linjer.some(l => l.vurdering19.trim() !== '')) brukte.add('19')
  for (const v of g.vilkar ?? []) brukte.add(v.hjemmel === '20a' ? '20 a' : '20')
  if (g.unntak20a) brukte.add('20 a')
  const paragrafer = [...brukte].sort()
  if (paragrafer.length === 0) return []
  const tegn = paragrafer.length > 1 ? '§§' : '§'
  return [
    fraMal(tekster[g.malform].byggerPaa(`${tegn} ${rams(paragrafer, g.malform)}`), ...paragrafer.map(sotjl)),
  ]
}
